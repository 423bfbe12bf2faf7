package org.naast.facilities;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which column of a list holds what. */
record Mapping(Map<Field, Integer> columns) {

    /**
     * What the usual names say, and over it what somebody said.
     *
     * @param said as in {@code name=Organisation,town=City}; empty says nothing
     */
    static Mapping of(List<String> headers, String said) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (var field : Field.values()) {
            field.usual().stream()
                    .map(name -> find(headers, name))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
        Arrays.stream(said.split(","))
                .filter(pair -> !pair.isBlank())
                .forEach(pair -> say(columns, headers, pair.strip()));
        var missing = Stream.of(Field.values())
                .filter(field -> field.needed() && !columns.containsKey(field))
                .map(Field::word)
                .collect(joining(", "));
        if (!missing.isEmpty()) {
            throw new Unusable(Unusable.Why.MISSING, missing, String.join(", ", headers));
        }
        return new Mapping(columns);
    }

    private static void say(Map<Field, Integer> columns, List<String> headers, String pair) {
        var parts = pair.split("=", 2);
        var field = Field.of(parts[0].strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Unusable(
                        Unusable.Why.NO_FIELD,
                        parts[0].strip(),
                        Stream.of(Field.values()).map(Field::word).collect(joining(", "))));
        var column = parts.length < 2 ? "" : parts[1].strip();
        columns.put(
                field,
                find(headers, column)
                        .orElseThrow(() -> new Unusable(Unusable.Why.NO_COLUMN, column, String.join(", ", headers))));
    }

    private static Optional<Integer> find(List<String> headers, String name) {
        return Stream.iterate(0, column -> column < headers.size(), column -> column + 1)
                .filter(column -> headers.get(column).strip().equalsIgnoreCase(name))
                .findFirst();
    }
}
