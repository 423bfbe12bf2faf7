package org.naast.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naast.schemes.Category;
import org.naast.schemes.Dossier;

/** Makes of what was written down one at a time what a scheme is held against. */
public final class Gathered {

    private static final int MINUTES = 60;

    private Gathered() {}

    /**
     * A whole file.
     *
     * @param since what was before this day does not count; for a renewal the first day of the certificate
     */
    public static Dossier of(List<Filed> items, LocalDate since) {
        var keys = new HashMap<Fact.Kind, Set<String>>();
        var minutes = new HashMap<Dossier.Spent, Integer>();
        var signed = new HashMap<String, Set<String>>();
        var checks = new HashMap<String, LocalDate>();
        var residence = new HashMap<String, Integer>();
        var events = new HashMap<String, LocalDate>();
        var years = 0;
        for (var item : items) {
            if (item.kind() == Fact.Kind.AGE) {
                years = Math.max(years, item.amount());
            } else if (item.kind() == Fact.Kind.TIME_SINCE) {
                events.merge(item.key(), item.day(), Gathered::earlier);
            } else if (!item.day().isBefore(since)) {
                switch (item.kind()) {
                    case HOURS ->
                        minutes.merge(
                                new Dossier.Spent(Category.of(item.key()), item.version(), 0),
                                item.amount(),
                                Integer::sum);
                    case SIGNATURE ->
                        signed.computeIfAbsent(item.key(), _ -> new HashSet<>()).add(item.version());
                    case CHECK -> checks.merge(item.key(), item.day(), Gathered::later);
                    case RESIDENCE -> residence.merge(item.key(), item.amount(), Math::max);
                    case ATTESTATION, EXAM, DOCUMENT, FEE, AGE, TIME_SINCE ->
                        keys.computeIfAbsent(item.kind(), _ -> new HashSet<>()).add(item.key());
                }
            }
        }
        return new Dossier(
                of(keys, Fact.Kind.ATTESTATION),
                hours(minutes),
                of(keys, Fact.Kind.EXAM),
                of(keys, Fact.Kind.DOCUMENT),
                signed,
                checks,
                years,
                residence,
                events,
                of(keys, Fact.Kind.FEE));
    }

    /** Whole hours of what was spent on the same thing. */
    private static List<Dossier.Spent> hours(Map<Dossier.Spent, Integer> minutes) {
        return minutes.entrySet().stream()
                .map(one ->
                        new Dossier.Spent(one.getKey().category(), one.getKey().domain(), one.getValue() / MINUTES))
                .toList();
    }

    private static Set<String> of(Map<Fact.Kind, Set<String>> keys, Fact.Kind kind) {
        return keys.getOrDefault(kind, Set.of());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
