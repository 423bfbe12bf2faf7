package org.naast.viewer;

import java.util.UUID;

/** A programme of an organisation: what people take part in, and who coordinates it. */
public record ProgrammeId(UUID value) {

    public static ProgrammeId next() {
        return new ProgrammeId(Ids.next());
    }

    public static ProgrammeId of(String value) {
        return new ProgrammeId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
