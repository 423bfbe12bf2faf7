package org.naast.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a pack strictly: an unknown word, a missing one or a double id stops the start. */
public final class PackReader {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private PackReader() {}

    static <T> T read(String name, Class<T> shape) {
        var path = "reference/" + name + ".json";
        try (var in = new ClassPathResource(path).getInputStream()) {
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8), shape);
        } catch (IOException missing) {
            throw new IllegalStateException("The data pack " + path + " is missing. Naast does not start without it.");
        }
    }

    public static <T> T parse(String path, String json, Class<T> shape) {
        try {
            return STRICT.readValue(json, shape);
        } catch (JacksonException broken) {
            throw new IllegalStateException(
                    "The data pack %s cannot be used: %s. Correct it and start again.".formatted(path, reason(broken)),
                    broken);
        }
    }

    private static String reason(JacksonException broken) {
        var location = broken.getLocation();
        var line = location == null || location.getLineNr() < 1 ? "" : " (line " + location.getLineNr() + ")";
        return broken.getOriginalMessage() + line;
    }

    /** The ids of a pack, each once. */
    public static <T> void unique(String what, Collection<T> rows, Function<T, Object> id) {
        var seen = new HashSet<Object>();
        for (var row : rows) {
            if (!seen.add(id.apply(row))) {
                throw new IllegalArgumentException(what + " " + id.apply(row) + " is there twice");
            }
        }
    }

    /** A place in a bit mask: 0 to 62, so that a mask fits a signed bigint and is never negative. */
    static void bit(String id, int bit) {
        if (id.isBlank() || bit < 0 || bit > 62) {
            throw new IllegalArgumentException("'" + id + "' needs an id and a bit from 0 to 62");
        }
    }
}
