package org.naast.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line people can turn to in one country.
 *
 * @param needs what it is for
 * @param languages spoken there, ISO 639-1
 * @param free costs nothing to call
 * @param checked when somebody last held it against its source
 */
public record CrisisLine(
        String id,
        Grade grade,
        Set<Need> needs,
        Audience audience,
        List<String> languages,
        String name,
        List<Channel> channels,
        Hours hours,
        boolean free,
        String source,
        Optional<LocalDate> checked) {

    /** A: the operator, a government page or several reports. B: one secondary source. C: general knowledge. */
    public enum Grade {
        A,
        B,
        C
    }

    /** Whom a line is there for. */
    public enum Audience {
        @JsonProperty("everyone")
        EVERYONE,
        @JsonProperty("youth")
        YOUTH,
        @JsonProperty("veterans")
        VETERANS,
        @JsonProperty("worried")
        WORRIED
    }

    public CrisisLine {
        if (!id.matches("[a-z]{2}-[a-z0-9-]+") || name.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("line '" + id + "' needs an id like nl-113, a name and a source");
        }
        if (needs.isEmpty() || channels.isEmpty()) {
            throw new IllegalArgumentException("line " + id + " needs something it is for and a way to reach it");
        }
        if (grade == Grade.A && checked.isEmpty()) {
            throw new IllegalArgumentException("line " + id + " is graded A and needs the day it was checked");
        }
    }

    /** Two letters; its numbers hold there. */
    public String country() {
        return id.substring(0, 2).toUpperCase(Locale.ROOT);
    }
}
