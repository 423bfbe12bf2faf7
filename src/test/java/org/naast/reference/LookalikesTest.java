package org.naast.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookalikesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Samira,        false
            Sаmira,        true
            Ѕаm,           true
            Сергей,        false
            Ζωή,           false
            Ζoe,           true
            José-María 2,  false
            李 Lee,        false
            ふみ Fumi 文,  false
            李 Сергей,     true
            'd''Arc & co', false
            12 345,        false
            """)
    void case_13_6_aNameIsInOneAlphabet(String name, boolean mixes) {
        assertThat(Lookalikes.mixesAlphabets(name)).isEqualTo(mixes);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Zij aan zij,       Zij aan zij, true
            ZIJ-AAN-ZIJ Els,   Zij aan zij, true
            Zijaanzij,         Zij aan zij, true
            ХОРА Наавт,        XOPA,        false
            ТНЕМА,             Thema,       true
            Тhеmа van hier,    Thema,       true
            Jan,               An,          false
            Samira,            Zij aan zij, false
            Sam,               ...,         false
            """)
    void case_13_6_aNameThatLooksLikeAnOrganisations(String name, String taken, boolean resembles) {
        assertThat(Lookalikes.resembles(name, taken)).isEqualTo(resembles);
    }
}
