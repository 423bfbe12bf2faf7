package org.naast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Counts of what we want less of. They may only go down: lower the number here when they do. */
class RatchetTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_CLASS = 120;
    private static final int LONGEST_TABLE = 200;

    /** How many are longer; no class is longer than the longest table may be, no table than that and a half. */
    private static final int LONGER = 27;

    @Test
    void fewerWarningsAreSilenced() throws IOException {
        assertThat(count("@SuppressWarnings", _ -> true)).isLessThanOrEqualTo(1);
    }

    @Test
    void fewerThingsMayBeNull() throws IOException {
        assertThat(count("@Nullable", file -> !file.toString().contains("/web/")))
                .isLessThanOrEqualTo(30);
    }

    @Test
    void nothingIsLeftUndone() throws IOException {
        assertThat(count("TODO|FIXME|XXX", _ -> true)).isZero();
    }

    @Test
    void fewerClassesAreTooLong() throws IOException {
        assertThat(longerThan(1)).as("classes that are too long").hasSizeLessThanOrEqualTo(LONGER);
    }

    @Test
    void noClassIsFarTooLong() throws IOException {
        assertThat(longerThan(1.8)).isEmpty();
    }

    private static Map<String, Integer> longerThan(double times) throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(RatchetTest::isJava)
                    .filter(file -> lines(file) > times * longest(name(file)))
                    .collect(Collectors.toMap(Path::toString, RatchetTest::lines));
        }
    }

    private static int longest(String name) {
        return name.endsWith("Table") ? LONGEST_TABLE : LONGEST_CLASS;
    }

    private static long count(String what, Predicate<Path> where) throws IOException {
        var pattern = Pattern.compile(what);
        try (var files = Files.walk(MAIN)) {
            return files.filter(RatchetTest::isJava)
                    .filter(where)
                    .mapToLong(file -> pattern.matcher(read(file)).results().count())
                    .sum();
        }
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static int lines(Path file) {
        return (int) read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
