package org.naast.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversation;
import org.naast.conversations.Conversations;
import org.naast.conversations.Heading;
import org.naast.directory.Band;
import org.naast.directory.Profiles;
import org.naast.organisations.Desk;
import org.naast.organisations.Programmes;
import org.naast.safety.ConcernId;
import org.naast.safety.Concerns;
import org.naast.safety.Kind;
import org.naast.safety.Raise;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Promise 1 on the whole application, for stories nobody thought of: people go, pause, report one another, ask twice and
 * ask where they work. A few here; {@code -Dnaast.stories=200} tells more.
 */
@NaastTest
class StoriesTest {

    private static final int STORIES = Integer.getInteger("naast.stories", 8);
    private static final int MOVES = 25;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Requests requests;

    @Autowired
    Replies replies;

    @Autowired
    Waiting waiting;

    @Autowired
    Passing passing;

    @Autowired
    Conversations conversations;

    @Autowired
    Concerns concerns;

    @Autowired
    Profiles profiles;

    @Autowired
    Programmes programmes;

    @Autowired
    Gone gone;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    @AfterEach
    void now() {
        clock.real();
    }

    @Test
    void noStoryEndsInSilence() {
        var from = Integer.getInteger("naast.stories.from", 0);
        for (var seed = from; seed < from + STORIES; seed++) {
            new Story(seed).tell();
        }
    }

    private final class Story {

        final Random random;
        final List<String> told = new ArrayList<>();
        final ProgrammeId programme = peers.programme();
        final Viewer els = open.coordinator(programme);
        final Viewer dana = new Viewer(PersonId.next(), Role.COORDINATOR, Set.of(programme));
        final List<Viewer> desk = new ArrayList<>(List.of(els, dana));
        final List<Viewer> listed = new ArrayList<>();
        final List<Viewer> askers =
                new ArrayList<>(List.of(open.guest(), open.guest(), new Viewer(els.id(), Role.MEMBER, Set.of())));
        final Map<RequestId, Viewer> asked = new HashMap<>();
        final Set<PersonId> paused = new HashSet<>();
        final Map<ConcernId, Set<PersonId>> reported = new HashMap<>();
        final long failedBefore = failed();

        Story(int seed) {
            random = new Random(seed);
            told.add("story " + seed);
            programmes.admit(Viewer.job(), programme, dana.id(), Role.COORDINATOR);
            programmes.seat(Viewer.job(), programme, new Desk(els.id(), Optional.of(dana.id()), Optional.empty()));
            for (var name : List.of("Samira", "Hamid", "Joris")) {
                var peer = peers.listed(programme, name, "alcohol", Band.TWO_TO_FIVE);
                profiles.makeRoom(peer, 3);
                listed.add(peer);
            }
        }

        void tell() {
            for (var move = 0; move < MOVES; move++) {
                Instant now;
                try {
                    move();
                    gone.settle();
                    now = clock.instant();
                    for (var id : List.copyOf(asked.keySet())) {
                        dueNow(id);
                    }
                    gone.settle();
                } catch (RuntimeException e) {
                    throw new AssertionError(told.toString(), e);
                }
                assertThat(failed())
                        .as("what failed in the background, %s", told)
                        .isEqualTo(failedBefore);
                asked.forEach((id, asker) -> waitsForSomething(id, asker, now));
            }
        }

        private void move() {
            switch (random.nextInt(17)) {
                case 0, 1, 2 -> ask();
                case 3, 4 -> answer(true);
                case 5 -> answer(false);
                case 6 ->
                    withRequest((id, asker) ->
                            say("asks another", requests.askNext(asker, id, peer().id(), random.nextBoolean())));
                case 7 -> withRequest((id, _) -> say("desk asks", waiting.ask(any(desk), id, peer().id())));
                case 8 -> pauseOrComeBack();
                case 9 -> withRequest(this::report);
                case 10 -> handle();
                case 11 -> withRequest(this::write);
                case 12, 13 -> withRequest(this::timePasses);
                case 14 -> withRequest((id, asker) -> say("desk reads", requests.letDeskRead(asker, id)));
                case 15 -> withRequest((id, asker) -> say("no more", requests.letDeskReadNoMore(asker, id)));
                default -> somebodyGoes();
            }
        }

        private void ask() {
            var asker = any(askers);
            var wish = Instead.values()[random.nextInt(3)];
            var ask = new Ask(
                    UUID.randomUUID(), peer().id(), List.of(peer().id(), peer().id()), "hoi", new Wishes(wish, wish));
            var answer = requests.ask(asker, ask);
            say("asks", answer.getClass().getSimpleName());
            if (answer instanceof Asked.Sent(Request request)) {
                asked.put(request.id(), asker);
            }
        }

        private void answer(boolean yes) {
            var peer = peer();
            replies.mine(peer).stream()
                    .findAny()
                    .ifPresent(request -> say(
                            yes ? "yes" : "no",
                            yes ? replies.accept(peer, request.id()) : replies.decline(peer, request.id())));
        }

        private void pauseOrComeBack() {
            var peer = peer();
            if (paused.remove(peer.id())) {
                say("comes back", profiles.comeBack(peer, 3));
            } else {
                paused.add(peer.id());
                say("pauses", profiles.pause(peer));
            }
        }

        private void report(RequestId id, Viewer asker) {
            var request = request(id, asker);
            var raiser = request.state()
                    .withPeer()
                    .flatMap(peer ->
                            listed.stream().filter(one -> one.id().equals(peer)).findFirst())
                    .filter(_ -> random.nextBoolean())
                    .orElse(asker);
            conversations.read(raiser, request.conversation(), 0).ifPresent(talk -> {
                var message = talk.messages().stream().findAny();
                var author = message.flatMap(one -> one.author()).filter(one -> !one.equals(raiser.id()));
                var concern = ConcernId.next();
                var raise = new Raise(concern, Kind.OTHER, talk.id(), message.map(one -> one.id()), "");
                say("reports", concerns.raise(raiser, raise).isPresent());
                author.or(() -> talk.other().map(Conversation.Somebody::person))
                        .ifPresent(other -> reported.put(concern, Set.of(other, raiser.id())));
            });
        }

        private void handle() {
            reported.keySet().stream().findAny().ifPresent(concern -> {
                var goOn = random.nextBoolean();
                if (!desk.isEmpty() && concerns.handle(any(desk), concern, "gezien", goOn)) {
                    say("handled", goOn);
                    reported.remove(concern);
                }
            });
        }

        private void write(RequestId id, Viewer asker) {
            var request = request(id, asker);
            var author = random.nextBoolean() ? asker : peer();
            say("writes", conversations.send(author, request.conversation(), UUID.randomUUID(), "dag"));
        }

        private void timePasses(RequestId id, Viewer asker) {
            request(id, asker).state().inHand().ifPresent(charge -> {
                clock.advance(Duration.between(clock.instant(), charge.by()).plusSeconds(1));
                say("time passes", clock.instant());
            });
        }

        private void somebodyGoes() {
            if (random.nextInt(3) == 0 && !desk.isEmpty()) {
                var gone = any(desk);
                goes("of the desk goes", gone.id());
                desk.remove(gone);
            } else if (listed.size() > 1) {
                var gone = peer();
                goes("a peer goes", gone.id());
                listed.remove(gone);
            }
        }

        private void goes(String how, PersonId who) {
            say(how, who);
            askers.removeIf(asker -> asker.id().equals(who));
            asked.values().removeIf(asker -> asker.id().equals(who));
            gone.erase(who);
        }

        private void dueNow(RequestId id) {
            for (var round = 0; round < 6; round++) {
                var request = request(id, asked.get(id));
                if (request.state()
                        .inHand()
                        .filter(charge -> charge.overdue(clock.instant()))
                        .isEmpty()) {
                    return;
                }
                passing.due(Viewer.job(), id.value());
            }
            throw new IllegalStateException("it is due again and again");
        }

        /** @param now when all that was due was looked at; the clock runs on meanwhile */
        private void waitsForSomething(RequestId id, Viewer asker, Instant now) {
            var request = request(id, asker);
            request.state().inHand().ifPresent(charge -> {
                assertThat(charge.by()).as(told.toString()).isAfter(now);
                assertThat(charge.owner()).as(told.toString()).isNotEqualTo(asker.id());
                assertThat(charge.anybody()
                                || desk.stream().allMatch(one -> one.id().equals(asker.id())))
                        .as("somebody has it, %s", told)
                        .isTrue();
            });
            switch (request.state()) {
                case State.Asked(PersonId peer, var _, var _) -> {
                    here(request, asker, peer);
                    assertThat(talk(request, asker).mayWrite())
                            .as("not yet, %s", told)
                            .isFalse();
                }
                case State.Accepted(PersonId peer, var _) -> {
                    assertThat(talk(request, here(request, asker, peer)).mayWrite())
                            .as(told.toString())
                            .isTrue();
                    assertThat(talk(request, asker).mayWrite())
                            .as(told.toString())
                            .isTrue();
                }
                case State.PassedOn _ -> {
                    assertThat(talk(request, asker).state())
                            .as(told.toString())
                            .isInstanceOf(Conversation.State.Running.class);
                    assertThat(Standing.of(request, now).waysOn())
                            .as(told.toString())
                            .isTrue();
                    var answer = desk.stream()
                            .filter(one -> !one.id().equals(asker.id()))
                            .map(one -> waiting.find(one, id))
                            .findFirst();
                    assertThat(answer.isEmpty() || answer.get().isPresent())
                            .as("the desk sees it, %s", told)
                            .isTrue();
                }
                case State.Met(PersonId peer, var _) -> {
                    assertThat(listed)
                            .as("still here, %s", told)
                            .extracting(Viewer::id)
                            .contains(peer);
                    running(request, asker, peer);
                }
                case State.Ended _ ->
                    assertThat(conversations.mine(asker))
                            .as(told.toString())
                            .extracting(Heading::id)
                            .contains(request.conversation());
                case State.Declined _, State.Withdrawn _ -> {}
            }
        }

        private Viewer here(Request request, Viewer asker, PersonId peer) {
            assertThat(paused).as("nobody waits for who paused, %s", told).doesNotContain(peer);
            var viewer = listed.stream().filter(one -> one.id().equals(peer)).findFirst();
            assertThat(viewer).as("nobody waits for who is gone, %s", told).isPresent();
            running(request, asker, peer);
            return viewer.get();
        }

        private void running(Request request, Viewer asker, PersonId peer) {
            if (!reported.containsValue(Set.of(asker.id(), peer))) {
                assertThat(talk(request, asker).state())
                        .as(told.toString())
                        .isInstanceOf(Conversation.State.Running.class);
            }
        }

        private Conversation talk(Request request, Viewer reader) {
            var talk = conversations.read(reader, request.conversation(), 0);
            assertThat(talk).as(told.toString()).isPresent();
            return talk.get();
        }

        private Request request(RequestId id, Viewer asker) {
            return requests.find(asker, id).orElseThrow();
        }

        private void withRequest(java.util.function.BiConsumer<RequestId, Viewer> move) {
            var known = asked.keySet().stream()
                    .sorted(java.util.Comparator.comparing(RequestId::toString))
                    .toList();
            if (!known.isEmpty() && !desk.isEmpty()) {
                var id = any(known);
                move.accept(id, asked.get(id));
            }
        }

        private void say(String what, Object how) {
            told.add(what + ": "
                    + (how instanceof Optional<?> maybe && maybe.orElse(null) instanceof Answer.Done done
                            ? done.request().state()
                            : how));
        }

        private Viewer peer() {
            return any(listed);
        }

        private <T> T any(List<T> several) {
            return several.get(random.nextInt(several.size()));
        }
    }

    private long failed() {
        return superuser.count("select count(*) from event_publication where status = 'FAILED'");
    }
}
