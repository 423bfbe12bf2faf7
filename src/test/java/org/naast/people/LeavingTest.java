package org.naast.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.naast.testing.TestClock;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@NaastTest
@RecordApplicationEvents
class LeavingTest {

    @Autowired
    Guests guests;

    @Autowired
    Leaving leaving;

    @Autowired
    Names names;

    @Autowired
    Presence presence;

    @Autowired
    Timers timers;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void now() {
        clock.real();
    }

    @Test
    void erasedMeansGoneForEveryone() {
        var noor = guests.begin(Viewer.visitor());
        var code = guests.code(Viewer.guest(noor.id()));

        leaving.eraseMe(Viewer.guest(noor.id()));

        assertThat(guests.back(Viewer.visitor(), code.digits())).isEmpty();
        awaitGone(noor.id());
    }

    @Test
    void threeWeeksAwayFreesThePlaceAndNothingElse() {
        var noor = guests.begin(Viewer.visitor());
        var code = guests.code(Viewer.guest(noor.id()));

        clock.advance(Duration.ofDays(22));
        fireAll();

        assertThat(events.stream(GuestQuiet.class)).contains(new GuestQuiet(noor.id()));
        assertThat(guests.back(Viewer.visitor(), code.digits())).contains(noor.id());
    }

    @Test
    void comingBackStartsTheTimeAnew() {
        var noor = guests.begin(Viewer.visitor());

        clock.advance(Duration.ofDays(20));
        presence.of(Viewer.job(), noor.id(), Role.GUEST);
        clock.advance(Duration.ofDays(20));
        fireAll();

        assertThat(events.stream(GuestQuiet.class)).doesNotContain(new GuestQuiet(noor.id()));
    }

    @Test
    void ninetyDaysAwayErasesEverything() {
        var noor = guests.begin(Viewer.visitor());
        var code = guests.code(Viewer.guest(noor.id()));

        clock.advance(Duration.ofDays(91));
        fireAll();

        assertThat(guests.back(Viewer.visitor(), code.digits())).isEmpty();
        awaitGone(noor.id());
    }

    private void fireAll() {
        while (timers.fireNext(Viewer.job())) {
            Thread.onSpinWait();
        }
    }

    private void awaitGone(PersonId who) {
        await().untilAsserted(() -> {
            assertThat(names.shown(Viewer.job(), who)).isEqualTo("–");
            assertThat(presence.of(Viewer.job(), who, Role.GUEST)).isEqualTo(Viewer.visitor());
        });
    }
}
