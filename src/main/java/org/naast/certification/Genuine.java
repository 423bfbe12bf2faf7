package org.naast.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.naast.directory.Level;
import org.naast.privacy.NotPersonal;

/**
 * What whoever checks a certificate learns, and no more.
 *
 * @param name as the holder is called here; empty when they have no name
 * @param provisional whether something is still to be completed for it
 * @param keeper the programme that saw it and wrote it down, where somebody else gave it
 * @param to its last day; empty when it is confirmed from year to year
 * @param confirmed when the organisation last said that it still holds
 * @param valid whether it holds at this instant, where the holder lives
 */
@NotPersonal("the holder gave the link, to be shown just this")
public record Genuine(
        Optional<String> name,
        Level level,
        boolean provisional,
        String issuer,
        Optional<String> keeper,
        LocalDate from,
        Optional<LocalDate> to,
        LocalDate confirmed,
        boolean valid) {

    @Override
    public String toString() {
        return "Genuine[…]";
    }
}
