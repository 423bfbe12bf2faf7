package org.naast.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Hash N-Degree Quads of RDFC-1.0: tells nodes apart by what surrounds them. */
final class NDegree {

    /** More than any badge needs; a document made to keep us busy is not read on. */
    private static final int MOST_STEPS = 100_000;

    private static final int DEEPEST = 100;

    private final Map<String, List<Quad>> about;
    private final Issuer canonical;
    private final UnaryOperator<String> first;
    private int steps;

    NDegree(Map<String, List<Quad>> about, Issuer canonical, UnaryOperator<String> first) {
        this.about = about;
        this.canonical = canonical;
        this.first = first;
    }

    record Result(String hash, Issuer issuer) {}

    private record Path(String text, Issuer issuer) {}

    /** @throws IllegalArgumentException when it takes too many steps, or leads too far */
    Result hash(String node, Issuer issuer) {
        if (issuer.nodes().size() > DEEPEST) {
            throw new IllegalArgumentException("too many that nothing tells apart");
        }
        var data = new StringBuilder();
        var named = issuer;
        for (var group : related(node, issuer).entrySet()) {
            data.append(group.getKey());
            var chosen = shortest(group.getValue(), named);
            data.append(chosen.text());
            named = chosen.issuer();
        }
        return new Result(Sha256.hex(data.toString()), named);
    }

    /** Each as often as it stands in a statement about the node: the standard keeps a list, not a set. */
    private Map<String, List<String>> related(String node, Issuer issuer) {
        var related = new TreeMap<String, List<String>>();
        for (var quad : about.getOrDefault(node, List.of())) {
            for (var blank : quad.blanks()) {
                if (!blank.node().equals(node)) {
                    related.computeIfAbsent(hashRelated(blank, quad, issuer), _ -> new ArrayList<>())
                            .add(blank.node());
                }
            }
        }
        return related;
    }

    private String hashRelated(Quad.Blank blank, Quad quad, Issuer issuer) {
        var input = blank.position() + (blank.position().equals("g") ? "" : "<" + quad.predicate() + ">");
        return Sha256.hex(input
                + canonical
                        .find(blank.node())
                        .or(() -> issuer.find(blank.node()))
                        .orElseGet(() -> first.apply(blank.node())));
    }

    private Path shortest(List<String> nodes, Issuer issuer) {
        var chosen = new ArrayList<Path>();
        permute(new ArrayList<>(nodes), 0, order -> {
            if (++steps > MOST_STEPS) {
                throw new IllegalArgumentException("too many ways to name what is in it");
            }
            var path = path(order, issuer.copy());
            if (chosen.isEmpty() || path.text().compareTo(chosen.getFirst().text()) < 0) {
                chosen.clear();
                chosen.add(path);
            }
        });
        return chosen.getFirst();
    }

    private Path path(List<String> order, Issuer issuer) {
        var path = new StringBuilder();
        var deeper = new ArrayList<String>();
        for (var node : order) {
            var name = canonical.find(node);
            if (name.isEmpty() && issuer.find(node).isEmpty()) {
                deeper.add(node);
            }
            path.append(name.orElseGet(() -> issuer.issue(node)));
        }
        var named = issuer;
        for (var node : deeper) {
            var result = hash(node, named);
            path.append(named.issue(node)).append('<').append(result.hash()).append('>');
            named = result.issuer();
        }
        return new Path(path.toString(), named);
    }

    private static void permute(List<String> nodes, int from, Consumer<List<String>> each) {
        if (from >= nodes.size() - 1) {
            each.accept(List.copyOf(nodes));
            return;
        }
        for (var place = from; place < nodes.size(); place++) {
            java.util.Collections.swap(nodes, from, place);
            permute(nodes, from + 1, each);
            java.util.Collections.swap(nodes, from, place);
        }
    }
}
