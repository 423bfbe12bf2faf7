package org.naast.credentials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives names in the order in which they are asked for. */
final class Issuer {

    private final String prefix;
    private final Map<String, String> given;

    Issuer(String prefix) {
        this(prefix, new LinkedHashMap<>());
    }

    private Issuer(String prefix, Map<String, String> given) {
        this.prefix = prefix;
        this.given = given;
    }

    Issuer copy() {
        return new Issuer(prefix, new LinkedHashMap<>(given));
    }

    String issue(String node) {
        return given.computeIfAbsent(node, _ -> prefix + given.size());
    }

    Optional<String> find(String node) {
        return Optional.ofNullable(given.get(node));
    }

    /** In the order in which they were named. */
    List<String> nodes() {
        return List.copyOf(given.keySet());
    }
}
