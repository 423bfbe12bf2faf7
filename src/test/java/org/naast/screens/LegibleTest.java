package org.naast.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  Noor '      | Noor             | Noor",
                "'No\u200bor'   | Noor             | Noor",
                "'\u202eroon'   | roon             | roon",
                "'a\r\nb'       | ab               | 'a\nb'",
                "'a\n\nb\t'     | ab               | 'a\n\nb'",
                "'é 日本'       | é 日本           | é 日本",
                "''             | ''               | ''"
            })
    void whatCannotBeSeenGoesAndAllElseStays(String typed, String line, String text) {
        assertThat(Legible.line(typed)).isEqualTo(line);
        assertThat(Legible.text(typed)).isEqualTo(text);
    }
}
