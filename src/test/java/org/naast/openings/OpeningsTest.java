package org.naast.openings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** The last seat, the line, and what comes free. */
@NaastTest
class OpeningsTest {

    @Autowired
    Openings openings;

    @Autowired
    ListedPeers peers;

    @Autowired
    Gone gone;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;
    private Viewer els;

    @BeforeEach
    void aProgramme() {
        programme = peers.programme();
        els = Persons.coordinator(programme);
    }

    @AfterEach
    void today() {
        clock.real();
    }

    /** 100 people for the last seat, at once. */
    @Test
    void theLastSeatGoesToOneAndTheOthersStandInLineEachOnce() throws InterruptedException, ExecutionException {
        var course = open(3);
        openings.take(Persons.member(), course);
        openings.take(Persons.member(), course);
        var all = Stream.generate(Persons::member).limit(100).toList();
        var start = new CyclicBarrier(all.size());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = all.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return openings.take(one, course);
                    }))
                    .toList();
            var places = new ArrayList<Integer>();
            var seated = 0;
            for (var one : asked) {
                switch (one.get()) {
                    case Standing.Seated() -> seated++;
                    case Standing.Waiting(var place) -> places.add(place);
                    case Standing.Outside _, Standing.Closed _ -> throw new AssertionError("nobody is sent away");
                }
            }
            assertThat(seated).isEqualTo(1);
            assertThat(places)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 99).boxed().toList());
        }
        assertThat(room(course)).isEqualTo(new Room(3, 3, 99));
    }

    /** Whatever people do in whatever order: seats are never more than there are, and nobody is passed in line. */
    @ParameterizedTest
    @ValueSource(longs = {3, 17, 2026})
    void nobodyIsPassedInLine(long seed) {
        var random = new Random(seed);
        var people = Stream.generate(Persons::member).limit(8).toList();
        var course = open(2);
        var expected = new ArrayList<Viewer>();
        for (var step = 0; step < 40; step++) {
            var who = people.get(random.nextInt(people.size()));
            if (expected.remove(who)) {
                assertThat(openings.leave(who, course)).isTrue();
                gone.settle();
            } else {
                expected.add(who);
                openings.take(who, course);
            }
            assertThat(people.stream().map(one -> openings.standing(one, course)))
                    .containsExactlyElementsOf(people.stream()
                            .map(one -> at(expected.indexOf(one)))
                            .toList());
        }
    }

    private static Standing at(int index) {
        if (index < 0) {
            return new Standing.Outside();
        }
        return index < 2 ? new Standing.Seated() : new Standing.Waiting(index - 1);
    }

    /** Between a seat that came free and its going on, somebody new asks. */
    @Test
    void whoeverComesNewStandsBehindWhoWaitsAlsoWhileASeatIsFree() throws SQLException {
        var course = open(1);
        var noor = Persons.member();
        openings.take(Persons.member(), course);
        openings.take(noor, course);
        try (var connection = superuser.connection();
                var statement = connection.createStatement()) {
            statement.execute("update openings.opening set seats = 2 where id = '" + course + "'");
        }

        assertThat(openings.take(Persons.member(), course)).isEqualTo(new Standing.Waiting(2));
        openings.advance(Viewer.job(), course);

        assertThat(openings.standing(noor, course)).isEqualTo(new Standing.Seated());
    }

    @Test
    void askingAgainChangesNothing() {
        var course = open(1);
        var noor = Persons.member();

        assertThat(openings.take(noor, course)).isEqualTo(new Standing.Seated());
        assertThat(openings.take(noor, course)).isEqualTo(new Standing.Seated());

        assertThat(room(course)).isEqualTo(new Room(1, 1, 0));
        assertThat(openings.mine(noor)).containsExactly(course);
    }

    @Test
    void moreSeatsAreForWhoWaitsAndFewerTakeNobodysSeat() {
        var course = open(1);
        var people = Stream.generate(Persons::member).limit(4).toList();
        people.forEach(one -> openings.take(one, course));

        assertThat(openings.change(els, course, 3, closes())).isTrue();
        gone.settle();
        assertThat(room(course)).isEqualTo(new Room(3, 3, 1));
        openings.change(els, course, 1, closes());
        gone.settle();
        assertThat(room(course)).isEqualTo(new Room(1, 3, 1));
        assertThat(openings.people(els, course))
                .extracting(Claim::person, Claim::seated)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(people.getFirst().id(), true));
    }

    @Test
    void whoeverIsErasedLeavesTheirSeatToTheNext() {
        var course = open(1);
        var noor = Persons.member();
        var jan = Persons.member();
        openings.take(noor, course);
        openings.take(jan, course);

        gone.erase(noor.id());

        assertThat(openings.standing(jan, course)).isEqualTo(new Standing.Seated());
        assertThat(openings.people(els, course)).extracting(Claim::person).containsExactly(jan.id());
    }

    @Test
    void afterItClosesNobodyNewComesInAndWhoIsInStays() {
        var course = open(2);
        var noor = Persons.member();
        openings.take(noor, course);

        clock.advance(Duration.ofDays(2));

        assertThat(openings.take(Persons.member(), course)).isEqualTo(new Standing.Closed());
        assertThat(openings.take(noor, course)).isEqualTo(new Standing.Seated());
    }

    @Test
    void strangersSeeHowManyAndNeverWhoAndMoveNobody() {
        var course = open(1);
        var noor = Persons.member();
        openings.take(noor, course);

        for (var stranger : List.of(
                Persons.member(), Persons.coordinator(peers.programme()), Persons.peer(programme), Persons.guest())) {
            assertThat(openings.people(stranger, course)).isEmpty();
            assertThat(openings.remove(stranger, course, noor.id())).isFalse();
            assertThat(openings.leave(stranger, course)).isFalse();
            assertThat(openings.change(stranger, course, 9, closes())).isFalse();
            assertThat(openings.standing(stranger, course)).isEqualTo(new Standing.Outside());
            assertThat(openings.take(stranger, OpeningId.next())).isEqualTo(new Standing.Outside());
        }
        assertThat(room(course)).isEqualTo(new Room(1, 1, 0));
        assertThat(openings.remove(els, course, noor.id())).isTrue();
        assertThat(room(course)).isEqualTo(new Room(1, 0, 0));
    }

    private OpeningId open(int seats) {
        return openings.open(els, programme, seats, closes());
    }

    private Instant closes() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    private Room room(OpeningId course) {
        return openings.rooms(Viewer.visitor(), Set.of(course)).get(course);
    }
}
