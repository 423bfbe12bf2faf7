package org.naast.credentials.web;

import java.util.List;

/**
 * What {@code credentials/verify.html} needs.
 *
 * @param verdict key of the sentence, empty before anything was looked at; {@code about} goes into it
 * @param also key of a second sentence; empty when there is none
 * @param signer what we call whoever signed it
 * @param good whether whoever reads it may believe it
 * @param badge as it was brought
 * @param says what stands in it
 * @param pictured whether it came in a picture, which may show something else
 */
record BadgePage(
        String verdict,
        String about,
        String also,
        String signer,
        boolean good,
        String badge,
        List<Row> says,
        boolean pictured) {

    BadgePage inPicture() {
        return new BadgePage(verdict, about, also, signer, good, badge, says, good);
    }

    /** Whether there is a name to compare. */
    public boolean named() {
        return says.stream()
                .anyMatch(
                        row -> row.key().equals(BadgePages.WHOSE) && !row.text().isEmpty());
    }

    @Override
    public String toString() {
        return "BadgePage[…]";
    }

    /** @param text may be empty for whose it is */
    record Row(String key, String text) {}
}
