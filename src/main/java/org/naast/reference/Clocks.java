package org.naast.reference;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Clocks people choose from, each by the name of a town. */
@Component
public class Clocks {

    /** Where a country has more clocks than the one its crisis lines go by. */
    private static final List<String> MORE = List.of(
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Halifax",
            "America/St_Johns",
            "America/Vancouver",
            "America/Puerto_Rico",
            "America/Curacao",
            "America/Aruba",
            "America/Paramaribo",
            "Australia/Adelaide",
            "Australia/Brisbane",
            "Australia/Perth",
            "Atlantic/Azores",
            "Asia/Kathmandu");

    private final CrisisLines countries;

    Clocks(CrisisLines countries) {
        this.countries = countries;
    }

    /** These and all we know, by name. */
    public List<ZoneId> with(Collection<ZoneId> these, Locale locale) {
        var known = Stream.concat(
                countries.countries().stream().map(CrisisCountry::zone),
                MORE.stream().map(ZoneId::of));
        return Stream.concat(these.stream(), known)
                .distinct()
                .sorted(Comparator.comparing(zone -> town(zone, locale), Collator.getInstance(locale)))
                .toList();
    }

    /** Empty for what is no clock anywhere. */
    public static Optional<ZoneId> of(String id) {
        return ZoneId.getAvailableZoneIds().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }

    /** "New York" of {@code America/New_York}, "Londen" of {@code Europe/London} in Dutch. */
    public static String town(ZoneId zone, Locale locale) {
        var town = zone.getId().substring(zone.getId().lastIndexOf('/') + 1);
        return ReferenceTexts.find("reference.clock." + town, locale).orElse(town.replace('_', ' '));
    }
}
