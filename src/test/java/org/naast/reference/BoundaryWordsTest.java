package org.naast.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryWordsTest {

    private static final BoundaryWords WORDS = BoundaryWords.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kun je me 200 euro lenen?",
                "Ik heb geld nodig, maak het over met een Tikkie",
                "Mag ik een paar nachten bij je slapen?",
                "Stuur eens een foto van je",
                "Zullen we seks hebben",
                "Kun jij wat pillen voor me regelen?",
                "Could you lend me some money",
                "Can I crash at your place tonight?",
                "send me nudes",
                "know a dealer? I need some coke"
            })
    void case_5_1_whatNobodyMayAskForIsNoticed(String text) {
        assertThat(WORDS.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoe gaat het vandaag met je?",
                "Ik ben er dinsdag weer.",
                "Ik slaap slecht de laatste tijd.",
                "How are you today?",
                "I was at the bank of the river",
                "It took me years to feel at home"
            })
    void case_5_1_ordinaryWordsAreNot(String text) {
        assertThat(WORDS.in(text)).isFalse();
    }
}
