package org.naast.organisations;

import java.util.UUID;
import org.naast.viewer.Ids;

/** An invitation; says nothing about its link. */
public record InvitationId(UUID value) {

    static InvitationId next() {
        return new InvitationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
