package org.naast.viewer;

import java.util.UUID;

/** A person, whatever they are here: guest, participant, peer or coordinator. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    public static PersonId of(String value) {
        return new PersonId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
