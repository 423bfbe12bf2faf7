package org.naast.schemes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** People who have just what a list of requirements asks, made from that list alone. */
final class Examples {

    static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    private Examples() {}

    /** Somebody who has all of it, and nothing more. */
    static Dossier meets(List<Requirement> asked) {
        return of(asked, "");
    }

    /** Somebody who has all of it but for a little of this one. */
    static Dossier justNot(List<Requirement> asked, Requirement lacking) {
        return of(asked, lacking.id());
    }

    private static Dossier of(List<Requirement> asked, String lacking) {
        var attested = new HashSet<String>();
        var hours = new ArrayList<Dossier.Spent>();
        var exams = new HashSet<String>();
        var documents = new HashSet<String>();
        var signed = new HashMap<String, Set<String>>();
        var checks = new HashMap<String, LocalDate>();
        var years = 0;
        var residence = new HashMap<String, Integer>();
        var since = new HashMap<String, LocalDate>();
        var fees = new HashSet<String>();
        for (var one : asked) {
            var lacks = one.id().equals(lacking);
            switch (one) {
                case Requirement.Attestation it -> add(attested, it.what(), lacks);
                case Requirement.Hours it -> hours.addAll(spent(asked, it, lacking));
                case Requirement.Exam it -> add(exams, it.exam(), lacks);
                case Requirement.Document it -> add(documents, it.document(), lacks);
                case Requirement.Signature it ->
                    signed.put(it.code(), Set.of(lacks ? "before " + it.version() : it.version()));
                case Requirement.Check it -> {
                    if (!lacks) {
                        checks.put(it.check(), TODAY.minusMonths(it.months()));
                    } else if (it.months() > 0) {
                        checks.put(it.check(), TODAY.minusMonths(it.months()).minusDays(1));
                    }
                }
                case Requirement.Age it -> years = lacks ? it.years() - 1 : it.years();
                case Requirement.Residence it -> residence.put(it.jurisdiction(), it.percent() - (lacks ? 1 : 0));
                case Requirement.TimeSince it ->
                    since.put(it.event(), TODAY.minusMonths(it.months()).plusDays(lacks ? 1 : 0));
                case Requirement.Fee it -> add(fees, it.fee(), lacks);
                case Requirement.Unverified _ -> {}
            }
        }
        return new Dossier(attested, hours, exams, documents, signed, checks, years, residence, since, fees);
    }

    /** Of a whole, what its parts leave; an hour that a part lacks went to no part. */
    private static List<Dossier.Spent> spent(List<Requirement> all, Requirement.Hours asked, String lacking) {
        var parts = all.stream()
                .filter(Requirement.Hours.class::isInstance)
                .map(Requirement.Hours.class::cast)
                .filter(other -> other.kind() == asked.kind() && !other.domain().isEmpty())
                .mapToInt(Requirement.Hours::minimum)
                .sum();
        var lacks = asked.id().equals(lacking) ? 1 : 0;
        if (!asked.domain().isEmpty()) {
            var mine = new Dossier.Spent(asked.kind(), asked.domain(), asked.minimum() - lacks);
            return lacks == 0 ? List.of(mine) : List.of(mine, new Dossier.Spent(asked.kind(), "", lacks));
        }
        return List.of(new Dossier.Spent(asked.kind(), "", asked.minimum() - parts - lacks));
    }

    private static void add(Set<String> to, String what, boolean lacks) {
        if (!lacks) {
            to.add(what);
        }
    }
}
