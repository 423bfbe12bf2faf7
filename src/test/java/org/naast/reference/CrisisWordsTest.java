package org.naast.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CrisisWordsTest {

    private static final CrisisWords WORDS = CrisisWords.load();

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/crisis-words.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void case_8_1_whatMayMeanDangerIsFoundAndWhatIsOrdinaryIsNot(String kinds, String sentence) {
        var found = WORDS.found(sentence).stream().map(Need::id).toList();

        assertThat(String.join(",", found)).as(sentence).isEqualTo(kinds.equals("-") ? "" : kinds);
    }

    /** A phrase that takes ordinary uses out could also hide a real one, so each must earn its place in the table. */
    @Test
    void everyOrdinaryPhraseIsNeededForASentenceInTheTable() throws IOException {
        var sentences = table().filter(line -> line.startsWith("-\t"))
                .map(line -> line.substring(2))
                .toList();
        assertThat(sentences).hasSizeGreaterThan(160);

        assertThat(WORDS.ordinary())
                .allSatisfy(phrase -> assertThat(sentences)
                        .as(phrase)
                        .anyMatch(sentence -> new Phrases(List.of(phrase)).in(WORDS.usual(sentence))));
    }

    @Test
    void theTableHasManySentencesOfEachKind() throws IOException {
        var kinds = table().map(line -> line.substring(0, line.indexOf('\t'))).toList();

        assertThat(kinds).filteredOn("suicide"::equals).hasSizeGreaterThan(80);
        for (var kind : List.of("overdose", "withdrawal", "confusion", "violence")) {
            assertThat(kinds).filteredOn(kind::equals).hasSizeGreaterThan(5);
        }
    }

    private static Stream<String> table() throws IOException {
        try (var in = CrisisWordsTest.class.getResourceAsStream("/reference/crisis-words.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        }
    }

    @Test
    void moreThanOneKindIsFoundInOneMessage() {
        assertThat(WORDS.found("Mijn man slaat me. Ik wil niet meer leven."))
                .containsExactly(Need.SUICIDE, Need.VIOLENCE);
    }

    @Test
    void anOrdinaryUseDoesNotHideARealOne() {
        assertThat(WORDS.found("Ik ben doodmoe. Ik wil dood.")).containsExactly(Need.SUICIDE);
        assertThat(WORDS.found("I don't want to die but I don't want to live like this either"))
                .containsExactly(Need.SUICIDE);
    }

    @Test
    void aPhraseDoesNotReachOverTheEndOfASentence() {
        assertThat(WORDS.found("Ik wil. Dood gewoon is dat niet.")).isEmpty();
        assertThat(WORDS.found("What do you want to? Die Hard is on.")).isEmpty();
    }

    @Test
    void invisibleLettersAndOddApostrophesDoNotHideIt() {
        assertThat(WORDS.found("I don\u2019t want to l\u200bive anymore")).containsExactly(Need.SUICIDE);
        assertThat(WORDS.found("Zelf\u00admoord")).containsExactly(Need.SUICIDE);
    }

    @Test
    void nothingInNothing() {
        assertThat(List.of("", " ", "?!", "\n\n"))
                .allSatisfy(text -> assertThat(WORDS.found(text)).isEmpty());
    }

    /** A long message must not slow anybody down, whatever is in it. */
    @Test
    void theLongestMessageIsReadInAMoment() {
        var long1 = "ik wil er niet meer zijn met de de de de de de ".repeat(100);
        WORDS.found(long1);

        var begin = System.nanoTime();
        WORDS.found("a ".repeat(4000));
        WORDS.found(long1);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aPhraseThatIsNoPhraseStopsTheStart() {
        assertThatThrownBy(() -> new Phrases(List.of("kill (my)self")))
                .hasMessageContaining("is not a word of a phrase");
    }
}
