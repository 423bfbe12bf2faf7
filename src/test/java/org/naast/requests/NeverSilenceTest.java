package org.naast.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.naast.conversations.ConversationId;
import org.naast.requests.Answer.Done;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/** Promise 1, for sequences of moves nobody thought of: an owner, a promised time, a sentence, something that follows. */
class NeverSilenceTest {

    static final Duration DAY = Duration.ofDays(1);

    final PersonId asker = PersonId.next();
    final List<PersonId> peers = List.of(PersonId.next(), PersonId.next(), PersonId.next());
    final Ladder ladder = Ladder.of(PersonId.next(), Optional.of(PersonId.next()), Optional.of(PersonId.next()));

    @Test
    void everySequenceOfMovesKeepsThePromise() {
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var now = Instant.parse("2026-11-23T08:00:00Z");
            var request = asked(random, now);
            var story = new ArrayList<String>();
            for (int step = 0; step < 25; step++) {
                now = now.plus(Duration.ofHours(random.nextInt(30)));
                request = move(request, random, now, story);
                keepsThePromise(request, now, "seed " + seed + ": " + story);
            }
        }
    }

    @Test
    void whateverHappensTimeAloneBringsAnAnswerAndNeverStops() {
        for (var wish : Instead.values()) {
            var now = Instant.parse("2026-11-23T08:00:00Z");
            var request = asked(new Wishes(wish, wish), now);
            for (int round = 0; round < 12; round++) {
                var due = request.state().inHand().orElseThrow().by();
                var moved = Course.due(request, due, next(request, due), ladder, due.plus(DAY));

                assertThat(moved).isInstanceOf(Done.class);
                request = ((Done) moved).request();
                assertThat(request.state().inHand().orElseThrow().by()).isAfter(due);
            }
            assertThat(Standing.of(request, now)).isEqualTo(Standing.NOBODY_YET);
        }
    }

    @Test
    void everyStandingHasItsSentenceInBothLanguages() {
        for (var language : List.of("messages/requests", "messages/requests_nl")) {
            var sentences = ResourceBundle.getBundle(language);
            for (var standing : Standing.values()) {
                assertThat(sentences.containsKey("requests.standing." + standing.word()))
                        .as(language + " " + standing)
                        .isTrue();
                assertThat(sentences.containsKey(
                                "requests.then." + standing.fallback().name().toLowerCase()))
                        .isTrue();
            }
        }
    }

    private Request move(Request request, Random random, Instant now, List<String> story) {
        int which = random.nextInt(9);
        story.add(which + "@" + now);
        var peer = peers.get(random.nextInt(peers.size()));
        var answer = switch (which) {
            case 0 -> request.accept(peer, now.plus(DAY));
            case 1 -> request.decline(peer, ladder, now);
            case 2 -> request.consult(peer);
            case 3 -> random.nextInt(8) == 0 ? request.withdraw(now) : request.consult(peer);
            case 4 -> random.nextInt(8) == 0 ? request.end(now) : request.met(now);
            case 5 -> request.ask(peer, now.plus(DAY));
            case 6 -> Course.withoutPeer(request, peer, State.Why.PAUSED, ladder, now.plus(DAY));
            case 7 -> Course.takeUp(request, ladder.first().person(), now.plus(DAY));
            default -> Course.due(request, now, next(request, now), ladder, now.plus(DAY));
        };
        return answer instanceof Done(Request moved) ? moved : request;
    }

    private static void keepsThePromise(Request request, Instant now, String story) {
        var over = request.state() instanceof State.Withdrawn
                || request.state() instanceof State.Met
                || request.state() instanceof State.Ended;
        assertThat(request.state().inHand().isPresent()).as(story).isEqualTo(!over);
        request.state().inHand().ifPresent(charge -> {
            assertThat(charge.owner()).as(story).isNotNull().isNotEqualTo(request.asker());
            assertThat(charge.by()).as(story).isNotNull();
        });
        assertThat(Standing.of(request, now).fallback()).as(story).isNotNull();
    }

    private static Optional<Charge> next(Request request, Instant now) {
        return request.next().stream().findFirst().map(peer -> Charge.peer(peer, now.plus(DAY)));
    }

    private Request asked(Random random, Instant now) {
        var any = Instead.values();
        return asked(new Wishes(any[random.nextInt(3)], any[random.nextInt(3)]), now);
    }

    private Request asked(Wishes wishes, Instant now) {
        return new Request(
                RequestId.next(),
                asker,
                ProgrammeId.next(),
                ConversationId.next(),
                now,
                wishes,
                peers.subList(1, 3),
                new State.Asked(peers.getFirst(), Charge.peer(peers.getFirst(), now.plus(DAY)), false));
    }
}
