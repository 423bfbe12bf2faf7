package org.naast.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a bench found: printed as a table, and written as {@code target/bench/NAME.json}. */
final class Figures {

    private final String bench;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<Map<String, Object>> checks = new ArrayList<>();

    Figures(String bench) {
        this.bench = bench;
    }

    /** Pairs of a name and a value. */
    Figures row(Object... pairs) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        rows.add(row);
        System.out.println(row);
        return this;
    }

    Figures check(String name, long of, long ok) {
        checks.add(Map.of("name", name, "of", of, "ok", ok));
        System.out.printf("%s: %d of %d%n", name, ok, of);
        return this;
    }

    void write() throws IOException {
        var file = Files.createDirectories(Path.of("target", "bench")).resolve(bench + ".json");
        var all = new LinkedHashMap<String, Object>();
        all.put("bench", bench);
        all.put("rows", rows);
        all.put("checks", checks);
        Files.writeString(file, JsonMapper.builder().build().writeValueAsString(all));
        System.out.println("written: " + file);
    }

    /** The value below which so many per cent of the sorted values lie. */
    static long percentile(long[] values, double percent) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * percent / 100))];
    }
}
