package org.naast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word is there in both languages, and takes the same things in. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final String DUTCH = "_nl.properties";

    static Stream<String> modules() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(DUTCH))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesSayTheSameThings(String module) throws IOException {
        assertThat(new TreeSet<>(read(module + DUTCH).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(read(module + ".properties").stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keysBeginWithTheirModulesName(String module) throws IOException {
        assertThat(read(module + ".properties").stringPropertyNames())
                .allSatisfy(key -> assertThat(key).startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTextIsWellFormedAndTakesTheSameThingsInBothLanguages(String module) throws IOException {
        var english = read(module + ".properties");
        var dutch = read(module + DUTCH);
        var all = new SoftAssertions();
        for (var key : english.stringPropertyNames()) {
            all.assertThat(places(dutch.getProperty(key, ""))).as(key).isEqualTo(places(english.getProperty(key)));
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noTextIsEmptyOrLeftUndone(String module) throws IOException {
        for (var name : new String[] {module + ".properties", module + DUTCH}) {
            assertThat(new TreeMap<Object, Object>(read(name)).values())
                    .allSatisfy(text -> assertThat(text.toString()).isNotBlank().doesNotContain("TODO", "??"));
        }
    }

    /** Whoever looks over a shoulder at somebody's mail learns nothing. */
    @Test
    void case_14_3_noMailSaysWhatThisIsAbout() throws IOException {
        for (var name : new String[] {"notifications", "people"}) {
            for (var file : new String[] {name + ".properties", name + DUTCH}) {
                var texts = read(file).entrySet().stream()
                        .filter(text ->
                                text.getKey().toString().matches("notifications\\.mail\\..*|people\\.letter\\..*"))
                        .map(text -> text.getValue().toString().toLowerCase(Locale.ROOT))
                        .toList();
                assertThat(texts)
                        .as(file)
                        .isNotEmpty()
                        .allSatisfy(text -> assertThat(text)
                                .doesNotContain("naast", "addict", "verslav", "recover", "herstel", "peer", "ervaring")
                                .doesNotContain(
                                        "psych", "mental", "health", "gezond", "crisis", "treatment", "behandel"));
            }
        }
    }

    @Test
    void noDutchFileIsWithoutItsEnglish() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(Path::toString).filter(name -> name.endsWith(DUTCH)))
                    .allSatisfy(
                            name -> assertThat(Path.of(name.replace("_nl", ""))).exists());
        }
    }

    /** A single apostrophe would swallow a place; MessageFormat then counts one fewer than the braces. */
    private static int places(String text) {
        var places = new MessageFormat(text, Locale.ENGLISH).getFormatsByArgumentIndex().length;
        assertThat(text.replace("''", "")).as("an apostrophe is written twice").doesNotContain("'");
        return places;
    }

    private static Properties read(String name) throws IOException {
        var read = new Properties();
        try (var in = Files.newBufferedReader(FOLDER.resolve(name), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read;
    }
}
