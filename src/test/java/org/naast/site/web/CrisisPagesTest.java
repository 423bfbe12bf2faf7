package org.naast.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naast.reference.CrisisLines;
import org.naast.reference.CrisisSettings;

class CrisisPagesTest {

    private static final Locale NL = Locale.of("nl");
    private static final Locale EN = Locale.ENGLISH;
    private static final int LIMIT = 30 * 1024;

    private final CrisisPages pages = of("NL");

    @Test
    void everyPageIsSmallWholeAndInItsLanguage() {
        assertThat(pages.all()).hasSize(64).allSatisfy((key, bytes) -> {
            var html = new String(bytes, StandardCharsets.UTF_8);
            assertThat(bytes.length).as(key).isLessThan(LIMIT);
            assertThat(html)
                    .startsWith("<!DOCTYPE html>\n<html lang=\"" + key.substring(key.indexOf('.') + 1) + "\">")
                    .doesNotContain("{0}", "{1}", "\u0001", "reference.crisis", "<script", "''")
                    .contains("<title>N");
        });
    }

    @Test
    void thePageNamesTheCountryItIsForAndOffersTheOthers() {
        assertThat(html("nl", NL))
                .contains("Deze nummers zijn voor mensen in Nederland.", "href=\"/crisis/us?lang=nl\"");
        assertThat(html("us", EN))
                .contains("These numbers are for people in the United States.", "href=\"/crisis/nl?lang=en\"");
        assertThat(html("us", EN)).contains("href=\"/crisis/us?lang=en\" aria-current=\"page\"");
    }

    @Test
    void dangerComesFirstThenSuicideThenTheOtherNeeds() {
        assertThat(html("nl", NL))
                .containsSubsequence(
                        "href=\"tel:112\"",
                        "Denk je aan zelfdoding?",
                        "href=\"tel:113\"",
                        "id=\"overdose\"",
                        "id=\"withdrawal\"",
                        "id=\"confusion\"",
                        "id=\"violence\"",
                        "href=\"tel:08002000\"",
                        "id=\"youth\"",
                        "href=\"tel:08000432\"",
                        "id=\"countries\"");
    }

    @Test
    void case_11_1_somebodyWhoLosesHoldFindsTheirDoctorAndNoForm() {
        var dutch = html("nl", NL);

        assertThat(dutch.substring(dutch.indexOf("id=\"confusion\"")))
                .startsWith("id=\"confusion\"><p>Hoor of zie je dingen die anderen niet horen of zien")
                .contains("Bel je huisarts");
        assertThat(pages.all().values())
                .noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).matches("(?s).*<(form|input|button).*"));
    }

    @Test
    void textingIsALinkToo() {
        assertThat(html("us", EN))
                .contains("href=\"sms:988\"", "href=\"sms:741741\"", ">Text HOME to 741741<", ">Call 988 and press 1<");
    }

    @Test
    void aCountryNobodyCheckedSaysSoAndShowsTheEmergencyNumberOnly() {
        assertThat(html("se", EN))
                .contains("tel:112", "findahelpline.com", "Nobody has checked the help lines of this country")
                .doesNotContain("90101");
        assertThat(html("nl", EN))
                .contains("Last checked on November 22, 2026.")
                .doesNotContain("0800-1205");
    }

    @Test
    void whatTheOperatorConfirmedIsShown() {
        var confirmed = new CrisisPages(CrisisLines.load(new CrisisSettings("SE", Set.of("se-mind"))), "/");

        assertThat(new String(confirmed.find("se", EN).orElseThrow(), StandardCharsets.UTF_8))
                .contains("tel:90101");
        assertThat(confirmed.home()).isEqualTo("se");
    }

    @Test
    void thePolicyAllowsTheStyleOfThePageAndNothingElse() {
        var html = html("nl", NL);

        assertThat(pages.policy()).startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(html).contains("content=\"" + pages.policy() + "\"").doesNotContain(" style=", "onclick");
    }

    @Test
    void noPageAsksAnotherHostForAnything() {
        var loads = Pattern.compile("(?:src|<link[^>]*href)=\"(?!/assets/)");
        pages.all()
                .values()
                .forEach(bytes -> assertThat(loads.matcher(new String(bytes, StandardCharsets.UTF_8))
                                .find())
                        .isFalse());
    }

    @Test
    void thePagesAreWrittenAsFilesForAProxy(@TempDir Path data) throws IOException {
        new CrisisFiles(pages, data).write();
        new CrisisFiles(pages, data).write();

        var folder = data.resolve("static/crisis");
        assertThat(Files.readAllBytes(folder.resolve("us.en.html")))
                .isEqualTo(pages.find("us", EN).orElseThrow());
        assertThat(Files.readAllBytes(folder.resolve("index.nl.html")))
                .isEqualTo(pages.find("nl", NL).orElseThrow());
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(66);
        }
    }

    private String html(String country, Locale language) {
        return new String(pages.find(country, language).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static CrisisPages of(String country) {
        return new CrisisPages(CrisisLines.load(new CrisisSettings(country, Set.of())), "https://www.wikipedia.org/");
    }
}
