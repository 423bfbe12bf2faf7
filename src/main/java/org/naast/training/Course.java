package org.naast.training;

import java.util.UUID;
import org.naast.directory.Level;
import org.naast.viewer.ProgrammeId;

/** Something an organisation teaches. Everybody may read it once it is published. */
public record Course(UUID id, ProgrammeId programme, Words words, boolean published) {

    /**
     * What the organisation says about it, in its own language.
     *
     * @param asks what is asked of whoever takes part: own experience, recovery, checks
     * @param cost in money, as people say it
     * @param language in which the organisation writes and teaches it, ISO 639-1
     * @param level on which level whoever completes it may be certified
     */
    public record Words(String title, String about, String asks, String cost, String language, Level level) {}
}
