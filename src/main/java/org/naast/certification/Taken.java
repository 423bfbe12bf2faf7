package org.naast.certification;

import java.time.Instant;
import java.util.Optional;
import org.naast.privacy.NotPersonal;

/**
 * What a holder takes along of a certificate that holds now.
 *
 * @param name as the holder is called here; empty when they have no name
 * @param from and {@code until} where the holder lives; at {@code until} it no longer holds
 */
@NotPersonal("it is the viewer's own")
public record Taken(Optional<String> name, Certificate certificate, Instant from, Instant until) {

    @Override
    public String toString() {
        return "Taken[…]";
    }
}
