package org.naast.schemes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a scheme asks beside what somebody has. It is our reading on a day; the body decides.
 *
 * @param checked the day we last held the scheme against its source
 */
public record GapList(Scheme scheme, LocalDate checked, List<Line> lines) {

    /** One requirement, and how it stands. */
    public record Line(Requirement requirement, Standing standing) {}

    /** How a requirement stands. */
    public sealed interface Standing {

        record Met() implements Standing {}

        record Missing() implements Standing {}

        /** So much of it is there, in hours or months; the scheme asks for more. */
        record Partly(int have, int need) implements Standing {}

        /** It was there, and is too old. */
        record TooOld(LocalDate on) implements Standing {}

        /** No source says what is asked; ask the body. */
        record Unknown() implements Standing {}
    }

    public static GapList of(Scheme scheme, boolean renewing, Dossier dossier, LocalDate today) {
        return new GapList(
                scheme,
                scheme.pack().checked(),
                scheme.asks(renewing).stream()
                        .map(one -> new Line(one, standing(one, dossier, today)))
                        .toList());
    }

    /** All that has a source is there. What has none is for the body to say. */
    public boolean met() {
        return missing().isEmpty();
    }

    /** How many things are there for certain. */
    public int there() {
        return (int) lines.stream()
                .filter(line -> line.standing() instanceof Standing.Met)
                .count();
    }

    public List<Requirement> missing() {
        return lines.stream()
                .filter(line ->
                        !(line.standing() instanceof Standing.Met || line.standing() instanceof Standing.Unknown))
                .map(Line::requirement)
                .toList();
    }

    private static Standing standing(Requirement asked, Dossier has, LocalDate today) {
        return switch (asked) {
            case Requirement.Attestation one -> there(has.attested().contains(one.what()));
            case Requirement.Hours one -> enough(has.spent(one), one.minimum());
            case Requirement.Exam one -> there(has.exams().contains(one.exam()));
            case Requirement.Document one -> there(has.documents().contains(one.document()));
            case Requirement.Signature one ->
                there(has.signed().getOrDefault(one.code(), Set.of()).contains(one.version()));
            case Requirement.Check one ->
                checked(Optional.ofNullable(has.checks().get(one.check())), one, today);
            case Requirement.Age one -> enough(has.years(), one.years());
            case Requirement.Residence one ->
                enough(has.residence().getOrDefault(one.jurisdiction(), 0), one.percent());
            case Requirement.TimeSince one ->
                since(Optional.ofNullable(has.since().get(one.event())), one, today);
            case Requirement.Fee one -> there(has.fees().contains(one.fee()));
            case Requirement.Unverified _ -> new Standing.Unknown();
        };
    }

    private static Standing there(boolean there) {
        return there ? new Standing.Met() : new Standing.Missing();
    }

    private static Standing enough(int have, int need) {
        return have >= need ? new Standing.Met() : have == 0 ? new Standing.Missing() : new Standing.Partly(have, need);
    }

    private static Standing checked(Optional<LocalDate> on, Requirement.Check asked, LocalDate today) {
        if (on.isEmpty()) {
            return new Standing.Missing();
        }
        var tooOld = asked.months() > 0 && on.get().plusMonths(asked.months()).isBefore(today);
        return tooOld ? new Standing.TooOld(on.get()) : new Standing.Met();
    }

    private static Standing since(Optional<LocalDate> on, Requirement.TimeSince asked, LocalDate today) {
        if (on.isEmpty()) {
            return new Standing.Missing();
        }
        return on.get().plusMonths(asked.months()).isAfter(today)
                ? new Standing.Partly(
                        (int) java.time.Period.between(on.get(), today).toTotalMonths(), asked.months())
                : new Standing.Met();
    }
}
