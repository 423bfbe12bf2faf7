package org.naast.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naast.NaastApplication;
import org.naast.demo.Surfer.Answer;
import org.naast.demo.Surfer.Field;
import org.naast.demo.Surfer.Form;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Every page and every form that somebody gets to: nothing in it breaks anything, and its address is no key for another. */
class EveryFormTest {

    private static final int TRIES = 3;

    private static final List<String> ANYTHING = List.of(
            "",
            " ",
            "-1",
            "0",
            "99999999999999999999",
            "1e309",
            "٣",
            "2026-02-31",
            "0001-01-01",
            "9999-12-31",
            "25:99",
            "\u202e\u0000abc",
            "<script>alert(1)</script>",
            "%s%n{0}${7*7}",
            "' or 1=1 --",
            "null",
            "00000000-0000-0000-0000-000000000000",
            "é".repeat(3_000),
            "x".repeat(10_001));

    private static ConfigurableApplicationContext app;
    private static String site;

    @BeforeAll
    static void start(@TempDir Path data) {
        app = new SpringApplicationBuilder(NaastApplication.class)
                .run(
                        "--server.port=0",
                        "--naast.storage.data=" + data,
                        "--naast.storage.program=" + Path.of("target", "postgres-program"),
                        "--naast.storage.patience=20s",
                        "--naast.people.longest-wait=50ms",
                        "--naast.timers.loop=false",
                        "--naast.demo.size=small");
        site = "http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void whatOneReadsByItsAddressIsNotThereForAnother() {
        try (var guest = new Surfer(site);
                var els = new Surfer(site).signIn("els");
                var dana = new Surfer(site).signIn("dana");
                var samira = new Surfer(site).signIn("samira");
                var joris = new Surfer(site).signIn("joris")) {
            var read = new LinkedHashMap<Surfer, Set<String>>();
            for (var one : List.of(guest, els, dana, samira, joris)) {
                read.put(one, one.pages(2).keySet());
            }
            var closed = read.values().stream()
                    .flatMap(Set::stream)
                    .filter(path -> Surfer.aboutOne(path) && !read.get(guest).contains(path))
                    .distinct()
                    .toList();
            var asked = 0;
            var softly = new SoftAssertions();
            for (var path : closed) {
                for (var stranger : read.keySet()) {
                    if (!read.get(stranger).contains(path)) {
                        asked++;
                        var answer = stranger.get(path);
                        softly.assertThat(
                                        answer.status() == 404 || !answer.path().equals(path))
                                .as("%s: %d", path, answer.status())
                                .isTrue();
                    }
                }
            }
            softly.assertAll();
            assertThat(asked).isGreaterThan(100);
        }
    }

    @ParameterizedTest
    @CsvSource({",20", "joris,40", "samira,40", "els,50"})
    void nothingInAFormBreaksAnything(String name, int forms) {
        var random = new Random(1);
        var softly = new SoftAssertions();
        try (var surfer = new Surfer(site)) {
            if (name != null) {
                surfer.signIn(name);
            }
            var pages = surfer.pages(2);
            pages.forEach((path, answer) -> whole(softly, path, answer));
            var all = Surfer.forms(pages).stream()
                    .filter(form -> !form.action().startsWith("/sign-out"))
                    .toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(forms);
            for (var form : all) {
                for (var next = 0; next < TRIES; next++) {
                    var page = surfer.get(form.page());
                    if (page.status() == 200) {
                        var typed = typed(form, random);
                        whole(
                                softly,
                                form.action() + shortly(typed),
                                surfer.post(form.action(), page.document(), typed));
                    }
                }
            }
        }
        softly.assertAll();
    }

    private static void whole(SoftAssertions softly, String what, Answer answer) {
        softly.assertThat(answer.status()).as(what).isLessThan(500);
        if (answer.page()) {
            softly.assertThat(answer.body().contains("??"))
                    .as("a word is missing at %s", what)
                    .isFalse();
            softly.assertThat(answer.body().contains("href=\"/crisis/"))
                    .as("help is a tap away at %s", what)
                    .isTrue();
        }
    }

    /** Each field as it was, with anything in it, more than once, or not at all. */
    private static Map<String, List<String>> typed(Form form, Random random) {
        return form.fields().stream()
                .filter(_ -> random.nextInt(12) > 0)
                .collect(groupingBy(Field::name, LinkedHashMap::new, mapping(field -> value(field, random), toList())));
    }

    private static String value(Field field, Random random) {
        return !field.value().isEmpty() && random.nextInt(3) == 0
                ? field.value()
                : ANYTHING.get(random.nextInt(ANYTHING.size()));
    }

    private static Map<String, List<String>> shortly(Map<String, List<String>> typed) {
        var shown = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, values) -> shown.put(
                name,
                values.stream()
                        .limit(3)
                        .map(value -> value.length() > 40 ? value.charAt(0) + "…" + value.length() : value)
                        .toList()));
        return shown;
    }
}
