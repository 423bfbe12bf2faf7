package org.naast.reference;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which numbers people see.
 *
 * @param country the country this installation serves, two letters
 * @param confirmed ids of lines the operator has called or looked up and found right
 */
@ConfigurationProperties("naast.crisis")
public record CrisisSettings(
        @DefaultValue("NL") String country, @DefaultValue Set<String> confirmed) {

    public CrisisSettings {
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("naast.crisis.country must be two capital letters, such as NL");
        }
        confirmed = Set.copyOf(confirmed);
    }
}
