package org.naast.reference;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Emergency numbers and help lines by country. A line graded B or C stays hidden until the operator confirms it; its
 * place is taken by the emergency number and findahelpline.com.
 */
@Component
@EnableConfigurationProperties(CrisisSettings.class)
public class CrisisLines {

    private static final Period GOOD_FOR = Period.ofDays(180);

    private final Pack pack;
    private final List<CrisisCountry> countries;
    private final Set<String> confirmed;
    private final CrisisCountry home;

    CrisisLines(CrisisSettings settings) {
        var file = PackReader.read("crisis-lines", Countries.class);
        pack = file.pack;
        countries = file.countries;
        confirmed = settings.confirmed();
        home = forCountry(settings.country())
                .orElseThrow(() -> new IllegalStateException("naast.crisis.country is " + settings.country()
                        + ", and reference/crisis-lines.json does not know that country"));
        refuseUnknown(confirmed);
    }

    /** The lines as an application with these settings shows them, for code that runs without it. */
    public static CrisisLines load(CrisisSettings settings) {
        return new CrisisLines(settings);
    }

    private void refuseUnknown(Set<String> ids) {
        var known = all().stream().map(CrisisLine::id).collect(Collectors.toSet());
        for (var id : ids) {
            if (!known.contains(id)) {
                throw new IllegalStateException(
                        "naast.crisis.confirmed names " + id + ", and reference/crisis-lines.json has no such line");
            }
        }
    }

    /** The country this installation serves. Nobody else's country is ever guessed. */
    public CrisisCountry home() {
        return home;
    }

    public List<CrisisCountry> countries() {
        return countries;
    }

    public Optional<CrisisCountry> forCountry(String code) {
        var upper = code.toUpperCase(Locale.ROOT);
        return countries.stream()
                .filter(country -> country.country().equals(upper))
                .findFirst();
    }

    /** The lines people may see for this need, best first; often none. */
    public List<CrisisLine> shown(CrisisCountry country, Need need) {
        return country.lines().stream()
                .filter(line -> line.needs().contains(need) && trusted(line))
                .toList();
    }

    /** Held against a good source, or confirmed by the operator. */
    public boolean trusted(CrisisLine line) {
        return line.grade() == CrisisLine.Grade.A || confirmed.contains(line.id());
    }

    /** For administrators: what nobody has checked, or not for half a year. Such a checked line is still shown. */
    public List<CrisisLine> toCheck(LocalDate today) {
        return all().stream()
                .filter(line -> line.checked()
                        .map(day -> day.plus(GOOD_FOR).isBefore(today))
                        .orElse(!trusted(line)))
                .toList();
    }

    /** The few lines every page carries, for one need in one country. */
    public CrisisBox box(CrisisCountry country, Need need, Locale locale) {
        return CrisisBox.of(country, need, shown(country, need), locale);
    }

    /**
     * The box of the operator's country first, as on every page. Who turns to somebody in another country may be there or
     * here, and is not asked which: that country's numbers follow.
     */
    public CrisisBox boxBeside(String country, Need need, Locale locale) {
        var ours = box(home, need, locale);
        return forCountry(country)
                .filter(other -> !other.equals(home))
                .map(other -> ours.and(box(other, need, locale)))
                .orElse(ours);
    }

    /** The box for the operator's country and thoughts of suicide, as on the first page. */
    public CrisisBox box(Locale locale) {
        return box(home, Need.SUICIDE, locale);
    }

    public Pack pack() {
        return pack;
    }

    private List<CrisisLine> all() {
        return countries.stream()
                .map(CrisisCountry::lines)
                .flatMap(List::stream)
                .toList();
    }

    record Countries(Pack pack, List<CrisisCountry> countries) {
        Countries {
            PackReader.unique("country", countries, CrisisCountry::country);
            PackReader.unique(
                    "line",
                    countries.stream()
                            .flatMap(country -> country.lines().stream())
                            .toList(),
                    CrisisLine::id);
        }
    }
}
