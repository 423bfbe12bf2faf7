package org.naast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template must keep to before it is ever rendered. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*[\\w])[(}]");
    private static final Pattern INLINE =
            Pattern.compile("<style|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*src=)|th:utext");
    /** Prints HTML that was made and escaped at the start, from packs of ours. */
    private static final Set<String> MADE_AT_START = Set.of("layout.html");

    private static final Pattern ELSEWHERE = Pattern.compile("(?:src|href)=\"(?:https?:)?//");
    private static final int LONGEST = 60;
    /** Longer, and why. */
    private static final Set<String> LONG = Set.of();

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyWordItAsksForIsThere(Path template) throws IOException {
        var there = keys();
        assertThat(KEY.matcher(Files.readString(template)).results().map(found -> found.group(1)))
                .allSatisfy(key -> assertThat(there).contains(key));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsInlineAndNothingIsPrintedUnescaped(Path template) throws IOException {
        var text = Files.readString(template);
        assertThat(
                        MADE_AT_START.contains(TEMPLATES.relativize(template).toString())
                                ? text.replace("th:utext", "th:text")
                                : text)
                .doesNotContainPattern(INLINE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itLoadsNothingFromElsewhere(Path template) throws IOException {
        assertThat(Files.readString(template).lines().filter(line -> !line.contains("<a ")))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(ELSEWHERE));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itFitsOnAScreen(Path template) throws IOException {
        var name = TEMPLATES.relativize(template).toString();
        assertThat(LONG.contains(name) || Files.readAllLines(template).size() <= LONGEST)
                .as("%s has more than %d lines", name, LONGEST)
                .isTrue();
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                var read = new java.util.Properties();
                try (var in = Files.newBufferedReader(file)) {
                    read.load(in);
                }
                keys.addAll(read.stringPropertyNames());
            }
        }
        return keys;
    }
}
