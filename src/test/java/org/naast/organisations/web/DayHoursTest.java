package org.naast.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.organisations.WeekHours;

class DayHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9-17 | 1 09:00-17:00",
                "9:00 – 17.30 uur | 1 09:00-17:30",
                "9.00-12.00, 19:00-21:00 | 1 09:00-12:00; 1 19:00-21:00",
                "9 tot 12 en 13 tot 17 | 1 09:00-12:00; 1 13:00-17:00",
                "9 am to 5 pm | 1 09:00-17:00",
                "12 pm - 12 am | 1 12:00-00:00",
                "22-2 | 1 22:00-02:00",
                "18:00-24:00 | 1 18:00-00:00",
                "24 uur | 1 00:00-00:00",
                "Day and night | 1 00:00-00:00",
                "'' | ''",
            })
    void hoursAreUnderstoodAsPeopleWriteThem(String typed, String expected) {
        var spans = DayHours.read(DayOfWeek.MONDAY, typed).orElseThrow();

        assertThat(new WeekHours(ZoneId.of("UTC"), spans).written()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine to five", "25-26", "9-", "9:70-10", "13 pm-14", "9-17 and then some", "-"})
    void whatIsNotUnderstoodIsNotGuessed(String typed) {
        assertThat(DayHours.read(DayOfWeek.MONDAY, typed)).isEmpty();
    }

    @Test
    void whatIsShownIsUnderstoodAgain() {
        var spans =
                List.copyOf(DayHours.read(DayOfWeek.MONDAY, "9-12, 13.15-00:00").orElseThrow());

        assertThat(DayHours.read(DayOfWeek.MONDAY, DayHours.typed(spans, DayOfWeek.MONDAY)))
                .contains(spans);
    }
}
