package org.naast.viewer;

import java.util.Set;
import java.util.UUID;

/**
 * Whoever is asking: a person in one role, with the programmes that role reaches. Made anew for every request and never
 * stored.
 *
 * @param id the person; {@link #NOBODY} for a visitor and for the machine
 * @param programmes what a coordinator or peer belongs to in this role; empty for everyone else
 */
public record Viewer(PersonId id, Role role, Set<ProgrammeId> programmes) {

    /** Stands in no table: the domain {@code person_id} refuses it. */
    public static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private static final Viewer VISITOR = new Viewer(NOBODY, Role.VISITOR, Set.of());
    private static final Viewer JOB = new Viewer(NOBODY, Role.JOB, Set.of());

    public Viewer {
        programmes = Set.copyOf(programmes);
    }

    public static Viewer visitor() {
        return VISITOR;
    }

    public static Viewer job() {
        return JOB;
    }

    public static Viewer guest(PersonId id) {
        return new Viewer(id, Role.GUEST, Set.of());
    }

    public boolean is(Role asked) {
        return role == asked;
    }

    /** False for a visitor and for the machine. */
    public boolean isSomebody() {
        return !id.equals(NOBODY);
    }

    public boolean coordinates(ProgrammeId programme) {
        return role == Role.COORDINATOR && programmes.contains(programme);
    }
}
