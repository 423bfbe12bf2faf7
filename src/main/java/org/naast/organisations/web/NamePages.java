package org.naast.organisations.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.organisations.Programme;
import org.naast.reference.CrisisLines;
import org.springframework.stereotype.Component;

/** Makes the page for name, country and time zone. */
@Component
class NamePages {

    /** Where programmes of the countries we know may be; any other zone is kept when it is there already. */
    private static final List<String> ZONES = List.of(
            "Europe/Amsterdam",
            "Europe/Brussels",
            "Europe/Berlin",
            "Europe/Paris",
            "Europe/London",
            "Europe/Dublin",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "America/Toronto",
            "America/Vancouver",
            "America/Curacao",
            "America/Aruba",
            "America/Paramaribo",
            "Australia/Sydney",
            "Pacific/Auckland");

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

    NamePages(CrisisLines lines) {
        this.lines = lines;
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
        var countries = lines.countries().stream()
                .map(one -> new Choice(
                        one.country(), one.name(locale), one.country().equals(form.country())))
                .toList();
        var zones = Stream.concat(ZONES.stream(), Stream.of(form.zone()))
                .filter(zone -> !zone.isEmpty())
                .distinct()
                .map(zone -> new Choice(zone, zone.replace('_', ' '), zone.equals(form.zone())))
                .toList();
        return new NamePage(head, action, form, countries, zones, wrong);
    }

    private static String action(UUID id) {
        return "/programme/" + id + "/name";
    }
}
