package org.naast.schemes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody has, as far as a scheme can ask for it. It names nobody, and says nothing of how somebody is.
 *
 * @param attested what they say of themselves
 * @param documents names of documents that somebody saw
 * @param signed codes, each with the versions they signed
 * @param checks each with the day it was done
 * @param years how old they are at least, in years
 * @param residence jurisdictions, each with the share of the time in per cent
 * @param since events, each with its day
 */
public record Dossier(
        Set<String> attested,
        List<Spent> hours,
        Set<String> exams,
        Set<String> documents,
        Map<String, Set<String>> signed,
        Map<String, LocalDate> checks,
        int years,
        Map<String, Integer> residence,
        Map<String, LocalDate> since,
        Set<String> fees) {

    public static final Dossier EMPTY =
            new Dossier(Set.of(), List.of(), Set.of(), Set.of(), Map.of(), Map.of(), 0, Map.of(), Map.of(), Set.of());

    /**
     * Hours that were spent.
     *
     * @param domain the part of the subject they were about; empty when none was said
     */
    public record Spent(Category category, String domain, int hours) {}

    public Dossier {
        attested = Set.copyOf(attested);
        hours = List.copyOf(hours);
        exams = Set.copyOf(exams);
        documents = Set.copyOf(documents);
        signed = Map.copyOf(signed);
        checks = Map.copyOf(checks);
        residence = Map.copyOf(residence);
        since = Map.copyOf(since);
        fees = Set.copyOf(fees);
    }

    int spent(Requirement.Hours asked) {
        return hours.stream()
                .filter(one -> one.category() == asked.kind())
                .filter(one -> asked.domain().isEmpty() || asked.domain().equals(one.domain()))
                .collect(Collectors.groupingBy(Spent::domain, Collectors.summingInt(Spent::hours)))
                .entrySet()
                .stream()
                .mapToInt(one -> Math.min(one.getValue(), asked.most().getOrDefault(one.getKey(), one.getValue())))
                .sum();
    }
}
