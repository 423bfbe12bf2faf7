package org.naast.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseloadTest {

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE, 36, 36, 15, 20",
        "CERTIFICATE, 18, 36,  7, 10",
        "DIPLOMA,     24, 36, 10, 13",
        "CERTIFICATE, 20, 40,  7, 10",
        "CERTIFICATE,  1, 36,  1,  1",
        "CERTIFICATE, 60, 36, 15, 20",
        "VOLUNTEER,    4, 36,  2,  3"
    })
    void hoursGiveTheirShareOfFullTimeAndAtLeastOne(Level level, int hours, int fullTime, int many, int most) {
        assertThat(Caseload.byHours(level, hours, fullTime)).isEqualTo(new Caseload(many, most));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "20, 15", "40, 30"})
    void ofAnotherNumberThreeQuartersIsMany(int most, int many) {
        assertThat(Caseload.atMost(most)).isEqualTo(new Caseload(many, most));
    }
}
