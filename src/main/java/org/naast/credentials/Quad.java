package org.naast.credentials;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One statement, as JSON-LD gives it: names of blank nodes begin with {@code _:}. */
record Quad(
        String subject,
        String predicate,
        String object,
        Optional<String> datatype,
        Optional<String> language,
        Optional<String> direction,
        Optional<String> graph) {

    /** A blank node of this statement, and where it stands: {@code s}, {@code o} or {@code g}. */
    record Blank(String node, String position) {}

    List<Blank> blanks() {
        return Stream.of(
                        blank(subject, "s"),
                        Optional.of(object).filter(_ -> resource()).flatMap(node -> blank(node, "o")),
                        graph.flatMap(node -> blank(node, "g")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A line of N-Quads, with other names for its blank nodes. */
    String line(UnaryOperator<String> names) {
        try {
            var text = new StringWriter();
            new NQuadsWriter(text)
                    .quad(
                            named(subject, names),
                            predicate,
                            resource() ? named(object, names) : object,
                            datatype.orElse(null),
                            language.orElse(null),
                            direction.orElse(null),
                            graph.map(node -> named(node, names)).orElse(null));
            return text.toString();
        } catch (RdfConsumerException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private boolean resource() {
        return datatype.isEmpty();
    }

    private static Optional<Blank> blank(String node, String position) {
        return Optional.of(node).filter(Quad::isBlank).map(one -> new Blank(one, position));
    }

    private static String named(String node, UnaryOperator<String> names) {
        return isBlank(node) ? Objects.requireNonNull(names.apply(node)) : node;
    }

    private static boolean isBlank(String node) {
        return node.startsWith("_:");
    }
}
