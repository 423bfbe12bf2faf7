package org.naast.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphrasesTest {

    private static final Passphrases PASSPHRASES = new Passphrases();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "Correct-Horse-Battery-Staple",
                "aaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "abcdefghijklmnopq",
                "99887766554433221100",
                "samira samira samira",
                "naast-wachtwoord-naast",
                "zie ginds komt de stoomboot",
                "Warm soup on a cold day!"
            })
    void whatEverybodyTriesIsRefused(String passphrase) {
        assertThat(PASSPHRASES.refuse(passphrase, List.of("samira"))).contains(Passphrases.Refused.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een fiets zonder bel in mei",
                "vier natte sokken",
                "the attic smells of oranges",
                "ßøåéç 漢字 wind over water",
                "yellow tractor hums"
            })
    void lengthIsAllWeAsk(String passphrase) {
        assertThat(PASSPHRASES.refuse(passphrase, List.of("samira"))).isEmpty();
    }

    @Test
    void fourteenCharactersAreTooFewAndTwoHundredAndOneTooMany() {
        assertThat(PASSPHRASES.refuse("vier natte sok", List.of())).contains(Passphrases.Refused.TOO_SHORT);
        assertThat(PASSPHRASES.refuse("vier natte sokken ".repeat(12), List.of()))
                .contains(Passphrases.Refused.TOO_LONG);
    }

    @Test
    void itIsKeptSlowlyHashedAndNeverAsItIs() {
        var kept = new String(PASSPHRASES.hash("een fiets zonder bel in mei").value());

        assertThat(kept).startsWith("$argon2id$").doesNotContain("fiets");
    }

    @Test
    void onlyTheSameOneMatchesHoweverItsAccentsAreTyped() {
        var kept = Optional.of(PASSPHRASES.hash("caf\u00e9 om de hoek"));

        assertThat(PASSPHRASES.matches("cafe\u0301 om de hoek", kept)).isTrue();
        assertThat(PASSPHRASES.matches("cafe om de hoek", kept)).isFalse();
        assertThat(PASSPHRASES.matches("caf\u00e9 om de hoek", Optional.empty()))
                .isFalse();
    }

    @RepeatedTest(100)
    void fiveRandomWordsAreNeverRefused(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var words = random.ints(5, 0, 6)
                .boxed()
                .map(_ -> random.ints(5, 'a', 'z' + 1)
                        .mapToObj(letter -> "" + (char) letter)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));

        assertThat(PASSPHRASES.refuse(words, List.of("samira"))).isEmpty();
    }
}
