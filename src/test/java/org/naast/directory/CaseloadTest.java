package org.naast.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
        "CERTIFICATE, 60, 36, 15, 20"
    })
    void hoursGiveTheirShareOfFullTimeAndAtLeastOne(Level level, int hours, int fullTime, int many, int most) {
        assertThat(Caseload.agreed(List.of(hours(level, hours, fullTime)))).contains(new Caseload(many, most));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 18, 36, 15, 20",
        "3, 12, 36, 15, 20",
        "7,  1,  7, 15, 20",
        "3,  7, 36,  8, 11",
        "2, 30, 36, 15, 20",
        "5,  1, 40,  1,  2"
    })
    void hoursAtSeveralProgrammesAreAddedUpToFullTime(int programmes, int hours, int fullTime, int many, int most) {
        var all = IntStream.range(0, programmes)
                .mapToObj(_ -> hours(Level.CERTIFICATE, hours, fullTime))
                .toList();

        assertThat(Caseload.agreed(all)).contains(new Caseload(many, most));
    }

    @Test
    void hoursOfAVolunteerSayNothing() {
        var volunteer = hours(Level.VOLUNTEER, 4, 36);

        assertThat(Caseload.agreed(List.of(volunteer))).isEmpty();
        assertThat(Caseload.agreed(List.of(volunteer, hours(Level.DIPLOMA, 18, 36))))
                .contains(new Caseload(7, 10));
    }

    @Test
    void ofHoursAndOtherNumbersTheLowestCounts() {
        var half = hours(Level.CERTIFICATE, 18, 36);

        assertThat(Caseload.agreed(List.of())).isEmpty();
        assertThat(Caseload.agreed(List.of(half, number(4), number(12)))).contains(new Caseload(3, 4));
        assertThat(Caseload.agreed(List.of(half, number(12)))).contains(new Caseload(7, 10));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "20, 15", "40, 30"})
    void ofAnotherNumberThreeQuartersIsMany(int most, int many) {
        assertThat(Caseload.agreed(List.of(number(most)))).contains(new Caseload(many, most));
    }

    private static Caseload.Said hours(Level level, int hours, int fullTime) {
        return new Caseload.Said(level, hours, fullTime, 0);
    }

    private static Caseload.Said number(int most) {
        return new Caseload.Said(Level.CERTIFICATE, 0, 0, most);
    }
}
