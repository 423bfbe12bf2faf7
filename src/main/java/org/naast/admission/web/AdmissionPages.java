package org.naast.admission.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naast.admission.Admission;
import org.naast.people.Names;
import org.naast.reference.CrisisLines;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says how organisations that want to take part stand. */
@Component
class AdmissionPages {

    record Choice(String value, String label, boolean chosen) {}

    /** The form; with an account only. */
    record AskPage(boolean account, AskForm form, List<Choice> countries, Map<String, String> wrong, boolean waits) {}

    /**
     * One that was asked for.
     *
     * @param state key of where it stands
     * @param by the day of the promise, in words
     * @param words what was answered, line by line
     */
    record Row(
            UUID id,
            String name,
            String register,
            String country,
            String website,
            String contact,
            String asker,
            String asked,
            String by,
            String state,
            boolean waiting,
            boolean late,
            boolean verified,
            List<String> words) {}

    /** For an operator. */
    record OnePage(Row one, boolean own, String wrong, String typed) {

        /** Whether the reader may answer it now. */
        public boolean answers() {
            return one.waiting() && !own;
        }
    }

    private final CrisisLines lines;
    private final Names names;
    private final Moments moments;
    private final Clock clock;

    AdmissionPages(CrisisLines lines, Names names, Moments moments, Clock clock) {
        this.lines = lines;
        this.names = names;
        this.moments = moments;
        this.clock = clock;
    }

    AskPage fresh(boolean account, Locale locale) {
        return ask(account, AskForm.fresh(lines.home().country()), Map.of(), false, locale);
    }

    AskPage ask(boolean account, AskForm form, Map<String, String> wrong, boolean waits, Locale locale) {
        var countries = Countries.startingWith(lines.home().country(), locale).stream()
                .map(one -> new Choice(one, Countries.name(one, locale), one.equals(form.country())))
                .toList();
        return new AskPage(account, form, countries, wrong, waits);
    }

    List<Row> rows(Viewer viewer, List<Admission> some, Locale locale) {
        return some.stream().map(one -> row(viewer, one, locale)).toList();
    }

    OnePage one(Viewer operator, Admission one, String wrong, String typed, Locale locale) {
        return new OnePage(row(operator, one, locale), one.whose().equals(operator.id()), wrong, typed);
    }

    private Row row(Viewer viewer, Admission one, Locale locale) {
        var facts = one.facts();
        return new Row(
                one.id(),
                facts.name(),
                facts.register(),
                Countries.name(facts.country(), locale),
                facts.website(),
                one.contact().or("–"),
                names.shown(viewer, one.whose()),
                day(one.asked(), locale),
                day(one.due(), locale),
                "admission.state." + one.state().word(),
                one.waiting(),
                one.waiting() && !one.due().isAfter(clock.instant()),
                one.state() == Admission.State.VERIFIED,
                one.words().map(said -> said.or("–").lines().toList()).orElse(List.of()));
    }

    private String day(Instant at, Locale locale) {
        return moments.dated(LocalDate.ofInstant(at, lines.home().zone()), locale);
    }
}
