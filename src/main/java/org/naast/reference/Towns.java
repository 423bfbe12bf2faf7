package org.naast.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All towns in columns, and every name they go by, plain and in order. */
final class Towns {

    /** A town found by a name; {@code exact} when that is the whole name. */
    record Found(int town, boolean exact) {}

    private record Region(String country, Bilingual name) {}

    private record Key(String plain, int town) {}

    private final int[] number;
    private final int[] latitude;
    private final int[] longitude;
    private final int[] size;
    private final int[] region;
    private final NameColumn name;
    private final List<Region> regions = new ArrayList<>();
    private final Map<Integer, String> dutch = new HashMap<>();
    private final Set<Integer> shared;
    private final NameColumn keys;
    private final int[] keyTown;

    Towns(List<String> lines) {
        var codes = regions(lines);
        var rows = lines.stream()
                .filter(line -> line.startsWith("T\t"))
                .map(Towns::fields)
                .toList();
        number = column(rows, fields -> Integer.parseInt(fields[1]));
        region = column(rows, fields -> codes.getOrDefault(fields[2], 0));
        size = column(rows, fields -> Integer.parseInt(fields[3]));
        latitude = column(rows, fields -> Integer.parseInt(fields[4]));
        longitude = column(rows, fields -> Integer.parseInt(fields[5]));
        name = new NameColumn(rows.stream().map(fields -> fields[6]).toList());
        shared = shared();
        var names = IntStream.range(0, number.length)
                .boxed()
                .flatMap(town -> names(town, rows.get(town)))
                .sorted(Comparator.comparing(Key::plain).thenComparingInt(Key::town))
                .toList();
        keys = new NameColumn(names.stream().map(Key::plain).toList());
        keyTown = names.stream().mapToInt(Key::town).toArray();
    }

    private Map<String, Integer> regions(List<String> lines) {
        var codes = new HashMap<String, Integer>();
        for (var line : lines) {
            if (line.startsWith("R\t")) {
                var fields = fields(line);
                codes.put(fields[1], regions.size());
                regions.add(new Region(fields[1].substring(0, 2), new Bilingual(fields[2], fields[3])));
            }
        }
        return codes;
    }

    /** Nine fields; those left out at the end of a line are empty. */
    private static String[] fields(String line) {
        var fields = line.split("\t", -1);
        return Stream.concat(Arrays.stream(fields), Stream.generate(() -> ""))
                .limit(9)
                .toArray(String[]::new);
    }

    private static int[] column(List<String[]> rows, ToIntFunction<String[]> field) {
        return rows.stream().mapToInt(field).toArray();
    }

    private Stream<Key> names(int town, String[] fields) {
        if (!fields[7].isEmpty()) {
            dutch.put(town, fields[7]);
        }
        return Stream.concat(Stream.of(fields[6], fields[7]), Arrays.stream(fields[8].split("\\|", -1)))
                .filter(typed -> !typed.isEmpty())
                .map(PlainWords::of)
                .distinct()
                .map(plain -> new Key(plain, town));
    }

    private Set<Integer> shared() {
        var twice = new HashSet<Integer>();
        var first = new HashMap<String, Integer>();
        for (int town = 0; town < number.length; town++) {
            var other = first.putIfAbsent(country(town) + name.at(town), town);
            if (other != null) {
                twice.addAll(Set.of(town, other));
            }
        }
        return twice;
    }

    /** Towns one of whose names begins so, each once, in the order of those names. */
    Stream<Found> beginningWith(String plain) {
        var prefix = plain.getBytes(StandardCharsets.UTF_8);
        var seen = new HashSet<Integer>();
        return IntStream.range(keys.firstFrom(prefix), keys.count())
                .takeWhile(key -> keys.begins(key, prefix))
                .filter(key -> seen.add(keyTown[key]))
                .mapToObj(key -> new Found(keyTown[key], keys.is(key, prefix)));
    }

    int count() {
        return number.length;
    }

    int number(int town) {
        return number[town];
    }

    /** Ten times the logarithm of how many people live there. */
    int size(int town) {
        return size[town];
    }

    String country(int town) {
        return regions.get(region[town]).country();
    }

    Bilingual region(int town) {
        return regions.get(region[town]).name();
    }

    Locality locality(int town) {
        var english = name.at(town);
        return new Locality(
                "geo-" + number[town],
                new Bilingual(english, dutch.getOrDefault(town, english)),
                region(town),
                country(town),
                latitude[town] / 1000.0,
                longitude[town] / 1000.0,
                shared.contains(town));
    }
}
