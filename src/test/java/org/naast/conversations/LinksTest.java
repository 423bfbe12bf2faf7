package org.naast.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class LinksTest {

    private static final ProgrammeId PROGRAMME = ProgrammeId.next();
    private static final String SELLS = "Detox in 3 dagen: www.wonderkuur.nl/";

    @Autowired
    Conversations conversations;

    @Autowired
    TestClock clock;

    private final Viewer seller = Persons.guest();

    @AfterEach
    void real() {
        clock.real();
    }

    @Test
    void case_10_2_somebodyNewSendsThreeLinksADayToEverybodyTogether() {
        var first = talk(seller);
        var second = talk(seller);

        assertThat(Stream.of(first, second, first).map(talk -> send(seller, talk, SELLS)))
                .allMatch(Sent.Done.class::isInstance);

        assertThat(send(seller, second, SELLS)).isEqualTo(Sent.Refused.TOO_MANY_LINKS);
        assertThat(send(seller, second, "Zonder link dan.")).isInstanceOf(Sent.Done.class);
        assertThat(send(seller, second, "Bel 113 of kijk op www.113.nl")).isInstanceOf(Sent.Done.class);
    }

    @Test
    void whoEndsOneTalkAndBeginsAnotherHasNotBegunAnew() {
        for (int i = 0; i < 3; i++) {
            conversations.open(seller, PROGRAMME, both(seller), Optional.of(words()));
        }

        assertThat(send(seller, talk(seller), SELLS)).isEqualTo(Sent.Refused.TOO_MANY_LINKS);
    }

    @Test
    void theNextDayThereAreThreeAgainAndAfterAWeekAsManyAsOneLikes() {
        var talk = talk(seller);
        for (int i = 0; i < 4; i++) {
            send(seller, talk, SELLS);
        }

        clock.advance(Duration.ofHours(25));
        assertThat(send(seller, talk, SELLS)).isInstanceOf(Sent.Done.class);

        var known = Viewer.guest(
                new PersonId(UuidCreator.getTimeOrderedEpoch(Instant.now().minus(Duration.ofDays(8)))));
        var theirs = talk(known);
        for (int i = 0; i < 5; i++) {
            assertThat(send(known, theirs, SELLS)).isInstanceOf(Sent.Done.class);
        }
    }

    @Test
    void eightAtOnceAreThree() throws Exception {
        var talks = Stream.generate(() -> talk(seller)).limit(8).toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var sent = threads
                    .invokeAll(talks.stream()
                            .<Callable<Sent>>map(talk -> () -> send(seller, talk, SELLS))
                            .toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(sent).filteredOn(Sent.Done.class::isInstance).hasSize(3);
        }
    }

    private ConversationId talk(Viewer who) {
        return conversations.open(who, PROGRAMME, both(who), Optional.empty());
    }

    private static List<Party> both(Viewer who) {
        return List.of(
                new Party(who.id(), "Gouden Handel", true),
                new Party(Persons.peer(PROGRAMME).id(), "Sam", true));
    }

    private static FirstMessage words() {
        return new FirstMessage(UUID.randomUUID(), SELLS);
    }

    private Sent send(Viewer author, ConversationId id, String text) {
        return conversations.send(author, id, UUID.randomUUID(), text);
    }
}
