package org.naast.organisations.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.organisations.Programme;
import org.naast.reference.Clocks;
import org.naast.reference.CrisisLines;
import org.springframework.stereotype.Component;

/** Makes the page for name, country and time zone. */
@Component
class NamePages {

    record Choice(String value, String label, boolean chosen) {}

    /** @param action where the form goes */
    record NamePage(
            Optional<Head> head,
            String action,
            NameForm form,
            List<Choice> countries,
            List<Choice> zones,
            Map<String, String> wrong) {}

    private final CrisisLines lines;
    private final Clocks clocks;

    NamePages(CrisisLines lines, Clocks clocks) {
        this.lines = lines;
        this.clocks = clocks;
    }

    NamePage fresh(Locale locale) {
        var home = lines.home();
        return again(new NameForm("", "", home.country(), home.zone().getId()), Map.of(), locale);
    }

    NamePage again(NameForm form, Map<String, String> wrong, Locale locale) {
        return page(Optional.empty(), "/start", form, wrong, locale);
    }

    NamePage of(Head head, Programme programme, String organisation, Locale locale) {
        var form = new NameForm(
                organisation,
                programme.name(),
                programme.country(),
                programme.zone().getId());
        return again(head, form, Map.of(), locale);
    }

    NamePage again(Head head, NameForm form, Map<String, String> wrong, Locale locale) {
        return page(Optional.of(head), action(head.id()), form, wrong, locale);
    }

    private NamePage page(Optional<Head> head, String action, NameForm form, Map<String, String> wrong, Locale locale) {
        var countries = countries(form.country(), locale);
        var zones = clocks.with(Clocks.of(form.zone()).stream().toList(), locale).stream()
                .map(zone -> new Choice(
                        zone.getId(), Clocks.town(zone, locale), zone.getId().equals(form.zone())))
                .toList();
        return new NamePage(head, action, form, countries, zones, wrong);
    }

    /** An organisation may come from where we know no lines; changing its name does not move it elsewhere. */
    private List<Choice> countries(String chosen, Locale locale) {
        var known = lines.countries().stream()
                .map(one -> new Choice(
                        one.country(), one.name(locale), one.country().equals(chosen)));
        var own = Stream.of(chosen)
                .filter(one -> one.matches("[A-Z]{2}") && lines.forCountry(one).isEmpty())
                .map(one -> new Choice(one, Locale.of("", one).getDisplayCountry(locale), true));
        return Stream.concat(own, known).toList();
    }

    private static String action(UUID id) {
        return "/programme/" + id + "/name";
    }
}
