package org.naast.site.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often police, an employer, a relative or anybody else demanded something about a person here. Told to everybody;
 * whoever runs the installation keeps count by hand.
 *
 * @param until the day of the last count; without one no number is told
 */
@ConfigurationProperties("naast.demands")
record DemandsSettings(@DefaultValue("0") int count, Optional<LocalDate> until) {

    DemandsSettings {
        if (count < 0) {
            throw new IllegalArgumentException("naast.demands.count is how many there were: 0 or more");
        }
    }
}
