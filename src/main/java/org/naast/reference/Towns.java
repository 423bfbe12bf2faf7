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
import java.util.stream.IntStream;

/** All towns in columns, and their plain names in order: about two megabytes for 38,000 towns. */
final class Towns {

    private record Key(String plain, int town) {}

    private final int[] number;
    private final int[] latitude;
    private final int[] longitude;
    private final byte[] size;
    private final short[] region;
    private final byte[][] name;
    private final List<Region> regions = new ArrayList<>();
    private final Map<Integer, String> dutch = new HashMap<>();
    private final Set<Integer> shared = new HashSet<>();
    private final byte[][] keys;
    private final int[] keyTown;

    private record Region(String country, Bilingual name) {}

    Towns(List<String> lines) {
        var towns = lines.stream()
                .filter(line -> line.startsWith("T\t"))
                .map(Towns::fields)
                .toList();
        var codes = regions(lines);
        number = new int[towns.size()];
        latitude = new int[towns.size()];
        longitude = new int[towns.size()];
        size = new byte[towns.size()];
        region = new short[towns.size()];
        name = new byte[towns.size()][];
        var names = new ArrayList<Key>();
        for (int town = 0; town < number.length; town++) {
            fill(town, towns.get(town), codes, names);
        }
        markShared();
        names.sort(Comparator.comparing(Key::plain).thenComparingInt(Key::town));
        keys = names.stream()
                .map(key -> key.plain().getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        keyTown = names.stream().mapToInt(Key::town).toArray();
    }

    private static String[] fields(String line) {
        return Arrays.copyOf(line.split("\t", -1), 9);
    }

    private Map<String, Short> regions(List<String> lines) {
        var codes = new HashMap<String, Short>();
        for (var line : lines) {
            if (line.startsWith("R\t")) {
                var fields = line.split("\t", -1);
                codes.put(fields[1], (short) regions.size());
                regions.add(new Region(fields[1].substring(0, 2), new Bilingual(fields[2], fields[3])));
            }
        }
        return codes;
    }

    private void fill(int town, String[] fields, Map<String, Short> codes, List<Key> names) {
        number[town] = Integer.parseInt(fields[1]);
        region[town] = codes.getOrDefault(fields[2], (short) 0);
        size[town] = Byte.parseByte(fields[3]);
        latitude[town] = Integer.parseInt(fields[4]);
        longitude[town] = Integer.parseInt(fields[5]);
        name[town] = fields[6].getBytes(StandardCharsets.UTF_8);
        var typed = new HashSet<>(Set.of(PlainWords.of(fields[6])));
        if (fields[7] != null && !fields[7].isEmpty()) {
            dutch.put(town, fields[7]);
            typed.add(PlainWords.of(fields[7]));
        }
        if (fields[8] != null) {
            Arrays.stream(fields[8].split("\\|", -1)).map(PlainWords::of).forEach(typed::add);
        }
        typed.forEach(plain -> names.add(new Key(plain, town)));
    }

    private void markShared() {
        var first = new HashMap<String, Integer>();
        for (int town = 0; town < number.length; town++) {
            var other = first.putIfAbsent(country(town) + english(town), town);
            if (other != null) {
                shared.add(town);
                shared.add(other);
            }
        }
    }

    /** Towns with a name that begins so, each once, in no order. */
    IntStream beginningWith(String plain) {
        var prefix = plain.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(firstFrom(prefix), keys.length)
                .takeWhile(key -> begins(keys[key], prefix))
                .map(key -> keyTown[key])
                .distinct();
    }

    /** Whether one of its names is just this. */
    boolean isCalled(int town, String plain) {
        return PlainWords.of(english(town)).equals(plain)
                || PlainWords.of(dutch.getOrDefault(town, "")).equals(plain);
    }

    private int firstFrom(byte[] prefix) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(keys[middle], prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean begins(byte[] key, byte[] prefix) {
        return key.length >= prefix.length && Arrays.mismatch(key, 0, prefix.length, prefix, 0, prefix.length) < 0;
    }

    int count() {
        return number.length;
    }

    int number(int town) {
        return number[town];
    }

    int size(int town) {
        return size[town];
    }

    String country(int town) {
        return regions.get(region[town]).country();
    }

    String english(int town) {
        return new String(name[town], StandardCharsets.UTF_8);
    }

    double latitude(int town) {
        return latitude[town] / 1000.0;
    }

    double longitude(int town) {
        return longitude[town] / 1000.0;
    }

    Locality locality(int town) {
        var english = english(town);
        return new Locality(
                "geo-" + number[town],
                new Bilingual(english, dutch.getOrDefault(town, english)),
                regions.get(region[town]).name(),
                country(town),
                latitude(town),
                longitude(town),
                shared.contains(town));
    }
}
