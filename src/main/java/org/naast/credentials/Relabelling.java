package org.naast.credentials;

import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * RDF Dataset Canonicalization (W3C, RDFC-1.0): the same statements get the same names for their blank nodes, whoever
 * wrote them. Names of steps are those of the standard, section 4.
 */
final class Relabelling implements RdfQuadConsumer {

    private final Set<Quad> quads = new LinkedHashSet<>();
    private final Map<String, List<Quad>> about = new LinkedHashMap<>();
    private final Map<String, String> firsts = new HashMap<>();
    private final Issuer canonical = new Issuer("_:c14n");

    @Override
    public RdfQuadConsumer quad(
            String subject,
            String predicate,
            String object,
            String datatype,
            String language,
            String direction,
            String graph) {
        var quad = new Quad(
                subject,
                predicate,
                object,
                Optional.ofNullable(datatype),
                Optional.ofNullable(language),
                Optional.ofNullable(direction),
                Optional.ofNullable(graph));
        if (quads.add(quad)) {
            quad.blanks().stream()
                    .map(Quad.Blank::node)
                    .distinct()
                    .forEach(node ->
                            about.computeIfAbsent(node, _ -> new ArrayList<>()).add(quad));
        }
        return this;
    }

    /** Sorted lines, each with its end. */
    String text() {
        var shared = simple();
        var degrees = new NDegree(about, canonical, this::first);
        shared.values()
                .forEach(nodes -> nodes.stream()
                        .filter(node -> canonical.find(node).isEmpty())
                        .map(node -> {
                            var own = new Issuer("_:b");
                            own.issue(node);
                            return degrees.hash(node, own);
                        })
                        .sorted(Comparator.comparing(NDegree.Result::hash))
                        .forEach(result -> result.issuer().nodes().forEach(canonical::issue)));
        return quads.stream()
                .map(quad -> quad.line(canonical::issue))
                .sorted(Relabelling::byCodePoint)
                .collect(Collectors.joining());
    }

    /** Names every node that differs from all others at first sight; the rest, by their hashes. */
    private Map<String, List<String>> simple() {
        var byHash = new TreeMap<String, List<String>>();
        about.keySet()
                .forEach(node -> byHash.computeIfAbsent(first(node), _ -> new ArrayList<>())
                        .add(node));
        byHash.values().stream().filter(nodes -> nodes.size() == 1).forEach(nodes -> canonical.issue(nodes.getFirst()));
        byHash.values().removeIf(nodes -> nodes.size() == 1);
        return byHash;
    }

    /** Hash First Degree Quads. */
    private String first(String node) {
        return firsts.computeIfAbsent(node, this::firstDegree);
    }

    private String firstDegree(String node) {
        return Sha256.hex(about.getOrDefault(node, List.of()).stream()
                .map(quad -> quad.line(other -> other.equals(node) ? "_:a" : "_:z"))
                .sorted(Relabelling::byCodePoint)
                .collect(Collectors.joining()));
    }

    private static int byCodePoint(String one, String other) {
        return java.util.Arrays.compare(
                one.codePoints().toArray(), other.codePoints().toArray());
    }
}
