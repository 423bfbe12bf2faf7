package org.naast.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naast.organisations.Programme;
import org.naast.organisations.WeekHours;
import org.naast.viewer.OrganisationId;

class PromisesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Office hours, an answer within eight of them; 2026-11-23 is a Monday. */
    private final Programme programme = Programme.founded(OrganisationId.next(), "Zij aan zij", "NL", AMSTERDAM);

    @ParameterizedTest
    @CsvSource({
        // asked,          the peer's hours,    promised
        "2026-11-23T10:00, '',                  2026-11-24T10:00", // told none: the programme's time alone
        "2026-11-23T10:00, 2 18:00-22:00,       2026-11-24T19:00", // Tuesday evening, an hour to look
        "2026-11-23T10:00, 1 09:00-17:00,       2026-11-24T10:00", // had time before: the programme's time
        "2026-11-23T10:00, 7 10:00-12:00,       2026-11-26T10:00", // only on Sunday: nobody waits that long
        "2026-11-27T16:00, 6 10:00-12:00,       2026-11-30T16:00", // over the weekend
    })
    void aPeerHasTimeToLookAndNobodyWaitsTooLong(LocalDateTime asked, String hours, LocalDateTime promised) {
        var peer = WeekHours.read(AMSTERDAM, hours);

        assertThat(Promises.peer(peer, programme, at(asked))).isEqualTo(at(promised));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T10:00, 2026-11-24T10:00", "2026-11-27T18:00, 2026-11-30T17:00"})
    void theDeskKeepsTheProgrammesHours(LocalDateTime from, LocalDateTime promised) {
        assertThat(Promises.desk(programme, at(from))).isEqualTo(at(promised));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(AMSTERDAM).toInstant();
    }
}
