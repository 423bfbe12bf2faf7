package org.naast.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.naast.reference.Endorsement;

/**
 * On which level, for what and until when somebody is certified.
 *
 * @param provisional whether it is still to be completed
 * @param until the first instant at which it is not so any more
 */
record Certified(Level level, boolean provisional, Set<Endorsement> endorsements, Instant until) {

    /** Who may do most stands highest: a whole certificate above a diploma that is still to be completed. */
    private static final Comparator<Certified> HIGHEST = Comparator.comparingInt(
                    (Certified one) -> Right.of(one.level(), one.provisional()).size())
            .thenComparing(Certified::level)
            .thenComparing(one -> !one.provisional());

    Certified {
        endorsements = Set.copyOf(endorsements);
    }

    /**
     * What several certificates say together: the highest level and every field, until one ends without which that is not
     * so. When none holds, the one that held longest. Empty when there is none.
     */
    static Optional<Certified> together(List<Certified> all, Instant now) {
        var held = after(all, now);
        if (held.isEmpty()) {
            return all.stream().max(Comparator.comparing(Certified::until));
        }
        return held.stream()
                .map(Certified::until)
                .sorted()
                .filter(end -> after(all, end).isEmpty() || !same(held, after(all, end)))
                .findFirst()
                .map(end -> new Certified(highest(held).level(), highest(held).provisional(), fields(held), end));
    }

    private static List<Certified> after(List<Certified> all, Instant moment) {
        return all.stream().filter(one -> one.until().isAfter(moment)).toList();
    }

    private static boolean same(List<Certified> some, List<Certified> others) {
        var one = highest(some);
        var other = highest(others);
        return one.level() == other.level()
                && one.provisional() == other.provisional()
                && fields(some).equals(fields(others));
    }

    private static Certified highest(List<Certified> some) {
        return some.stream().max(HIGHEST).orElseThrow();
    }

    private static Set<Endorsement> fields(List<Certified> some) {
        return some.stream().flatMap(one -> one.endorsements().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
