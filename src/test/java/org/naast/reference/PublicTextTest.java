package org.naast.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.reference.TextWarning.Kind.COMBINATION;
import static org.naast.reference.TextWarning.Kind.DOSE;
import static org.naast.reference.TextWarning.Kind.EMAIL;
import static org.naast.reference.TextWarning.Kind.PERSON;
import static org.naast.reference.TextWarning.Kind.PHONE;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublicTextTest {

    private static final PublicText TEXT = PublicText.load();

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/public-text.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void writersAreWarnedAboutWhatIdentifiesAndNotAboutOrdinarySentences(String kinds, String text) {
        var found = TEXT.warnings(text).stream()
                .map(warning -> warning.kind().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));

        assertThat(found).as(text).isEqualTo(kinds.equals("-") ? "" : kinds);
    }

    @Test
    void thePieceIsShownAsItWasWritten() {
        assertThat(TEXT.warnings("Bel me: 06-12345678, of mail sam@example.nl. Mijn vriend Daan weet het."))
                .containsExactly(
                        new TextWarning(PHONE, "06-12345678"),
                        new TextWarning(EMAIL, "sam@example.nl"),
                        new TextWarning(PERSON, "Daan"));
        assertThat(TEXT.warnings("Ik ben 34, werk bij Bakkerij Jansen en woon in Urk"))
                .containsExactly(new TextWarning(COMBINATION, "Ik ben 34 … werk bij Bakkerij Jansen … in Urk"));
    }

    @Test
    void case_5_5_aMessageIsReadForContactsOnly() {
        assertThat(TEXT.contacts("App me op 06-12345678. Mijn vriend Daan ook."))
                .containsExactly(new TextWarning(PHONE, "06-12345678"));
    }

    @Test
    void case_5_5_whoeverWritesDownACrisisLineSharesHelpAndNoContact() {
        var lines = CrisisLines.load(new CrisisSettings("NL", Set.of())).countries().stream()
                .flatMap(country -> country.lines().stream())
                .flatMap(line -> line.channels().stream())
                .toList();
        assertThat(lines).hasSizeGreaterThan(50);

        for (var line : lines) {
            var abroad = line instanceof Channel.Call call ? call.e164() : "";
            var text = "Bel of chat " + line.shown() + " of " + abroad + " als het niet meer gaat. "
                    + (line instanceof Channel.Chat ? line.href() : "");
            assertThat(TEXT.contacts(text)).as(text).isEmpty();
        }
        assertThat(TEXT.contacts("113.nl of 0800-0113, dag en nacht; findahelpline.com"))
                .isEmpty();
    }

    @Test
    void case_5_5_theWishToTalkOnElsewhereIsNoticedInATalkOnly() {
        for (var text : List.of("Zullen we op WhatsApp verder praten?", "let's talk on Signal", "App me even")) {
            assertThat(TEXT.contacts(text)).as(text).hasSize(1);
            assertThat(TEXT.warnings(text)).as(text).isEmpty();
        }
        for (var text : List.of("Dat was een signaal voor mij.", "a signal that I was tired", "die app helpt me")) {
            assertThat(TEXT.contacts(text)).as(text).isEmpty();
        }
    }

    @Test
    void case_10_1_doseAdviceIsHintedAtInBothLanguages() {
        assertThat(TEXT.doseAdvice("It helped me. Stop your lithium! Really."))
                .contains(new TextWarning(DOSE, "Stop your lithium"));
        assertThat(TEXT.doseAdvice("Stop met je lithium.")).contains(new TextWarning(DOSE, "Stop met je lithium"));
        assertThat(TEXT.doseAdvice("I stopped my lithium with my psychiatrist."))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TextWarning.Kind.class)
    void everyWarningIsASentenceInBothLanguages(TextWarning.Kind kind) {
        for (var locale : List.of(Locale.ENGLISH, Locale.of("nl"))) {
            assertThat(new TextWarning(kind, "piece {0} '").in(locale))
                    .contains("piece {0} '")
                    .endsWith(".");
        }
    }

    /** Nobody may be kept waiting by what they typed. */
    @Test
    void aLongOddTextIsReadInAMoment() {
        var texts = List.of(
                "1 ".repeat(4000), "a.".repeat(4000), "Aa ".repeat(3000), "een ".repeat(2000), "@".repeat(8000));
        texts.forEach(TEXT::warnings);

        var begin = System.nanoTime();
        texts.forEach(TEXT::warnings);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }
}
