package org.naast.organisations.web;

import java.util.List;
import java.util.UUID;

/**
 * What {@code organisations/programme.html} needs.
 *
 * @param says key of whether people can ask a peer there
 * @param nobody whether it cannot open because nobody answers for it
 * @param certifies whether the reader coordinates it, and does not only run the installation
 * @param stops the day on which it stops, in words; empty while it goes on
 */
record ProgrammePage(
        UUID id,
        String name,
        boolean open,
        String says,
        boolean nobody,
        boolean certifies,
        String stops,
        List<DeciderRows.Row> deciders) {}
