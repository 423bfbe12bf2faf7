package org.naast.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.reference.Clocks;
import org.naast.reference.CrisisCountry;
import org.naast.reference.CrisisLines;
import org.naast.reference.Localities;
import org.naast.reference.Locality;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** On whose clock the hours of a need are. It is asked or guessed from what was told, never from a device. */
@Component
public class AskersClock {

    private final Programmes programmes;
    private final Localities localities;
    private final CrisisLines countries;
    private final Clocks clocks;
    private final Clock clock;

    AskersClock(Programmes programmes, Localities localities, CrisisLines countries, Clocks clocks, Clock clock) {
        this.programmes = programmes;
        this.localities = localities;
        this.countries = countries;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The one they chose; else that of a programme in their country, of their country, or of any programme. */
    public ZoneId of(Viewer viewer, Need need) {
        if (need.zone().isPresent()) {
            return need.zone().get();
        }
        var open = programmes.open(viewer);
        var country = need.place().flatMap(localities::find).map(Locality::country);
        return country.flatMap(home -> in(open, home))
                .or(() -> country.flatMap(countries::forCountry).map(CrisisCountry::zone))
                .or(() -> in(open, countries.home().country()))
                .or(() -> open.stream().map(Programme::zone).findFirst())
                .orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneId> in(List<Programme> open, String country) {
        return open.stream()
                .filter(programme -> programme.country().equals(country))
                .map(Programme::zone)
                .findFirst();
    }

    /** What somebody may choose from, their own among it. */
    public List<ZoneId> choices(Viewer viewer, Need need, Locale locale) {
        return clocks.with(
                Stream.concat(
                                Stream.of(of(viewer, need)),
                                programmes.open(viewer).stream().map(Programme::zone))
                        .toList(),
                locale);
    }

    /** The week in which hours are compared begins with the asker's today. */
    LocalDate today(ZoneId asker) {
        return LocalDate.ofInstant(clock.instant(), asker);
    }
}
