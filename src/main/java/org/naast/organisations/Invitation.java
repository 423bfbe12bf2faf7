package org.naast.organisations;

import java.time.Instant;
import java.util.Locale;
import org.naast.viewer.Role;

/** A link that was given out and not used yet. Its text is shown once, when it is made, and kept nowhere. */
public record Invitation(InvitationId id, Kind kind, Instant expires) {

    /** What it makes of whoever uses it. */
    public enum Kind {
        OPERATOR(Role.OPERATOR),
        COORDINATOR(Role.COORDINATOR),
        /** A coordinator who sits in the deputy's seat from then on. */
        DEPUTY(Role.COORDINATOR),
        /** A coordinator who sits in the duty person's seat from then on. */
        DUTY(Role.COORDINATOR),
        PEER(Role.PEER);

        private final Role role;

        Kind(Role role) {
            this.role = role;
        }

        public Role role() {
            return role;
        }

        /** As tables and message keys say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** A new link's text, readable this once. */
    public record Link(InvitationId id, Kind kind, String token, Instant expires) {

        /** Where it leads, below the address of this installation. */
        public String path() {
            return "/join/" + token;
        }

        @Override
        public String toString() {
            return "Link[" + id + "]";
        }
    }
}
