package org.naast.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many hours a week full-time work is.
 *
 * @param fullTime by the country of the programme; 36 in the Netherlands and 40 in the United States unless set
 * @param elsewhere in every other country
 */
@ConfigurationProperties("naast.caseload")
record CaseloadSettings(
        @DefaultValue Map<String, Integer> fullTime,
        @DefaultValue("40") int elsewhere) {

    CaseloadSettings {
        var all = new HashMap<>(Map.of("NL", 36, "US", 40));
        all.putAll(fullTime);
        if (Stream.concat(all.values().stream(), Stream.of(elsewhere)).anyMatch(hours -> hours < 1 || hours > 60)) {
            throw new IllegalArgumentException("naast.caseload: full-time work is from 1 to 60 hours a week");
        }
        fullTime = Map.copyOf(all);
    }

    int in(String country) {
        return fullTime.getOrDefault(country, elsewhere);
    }
}
