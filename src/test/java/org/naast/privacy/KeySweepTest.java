package org.naast.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversations;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Telling;
import org.naast.people.Names;
import org.naast.requests.Ask;
import org.naast.requests.Note;
import org.naast.requests.Request;
import org.naast.requests.Requests;
import org.naast.requests.Waiting;
import org.naast.requests.Wishes;
import org.naast.safety.Concern;
import org.naast.safety.ConcernId;
import org.naast.safety.Concerns;
import org.naast.safety.Kind;
import org.naast.safety.Raise;
import org.naast.storage.StorageSettings;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@NaastTest
class KeySweepTest {

    private static final String STORY = "Ik dronk, en nu al zes jaar niet.";

    @Autowired
    NeededKeys needed;

    @Autowired
    KeyStore keys;

    @Autowired
    StorageSettings storage;

    @Autowired
    Clock clock;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Requests requests;

    @Autowired
    Waiting waiting;

    @Autowired
    Conversations conversations;

    @Autowired
    Concerns concerns;

    @Autowired
    Directory directory;

    @Autowired
    Names names;

    private ProgrammeId programme;
    private Viewer sam;
    private Viewer noor;

    @BeforeEach
    void people() {
        programme = peers.programme();
        sam = peers.listed(
                programme, "Sam", new Telling("alcohol", Band.FIVE_OR_MORE, Set.of(), STORY, Audience.EVERYONE));
        noor = open.guest();
    }

    @Test
    void theKeysOfARequestThatWasRolledBackGoAfterAWeekAndNotBefore() throws IOException {
        var key = ask(noor).key();
        var before = names();
        var kim = open.guest();
        var hers = names();

        assertThatThrownBy(() -> requests.ask(kim, askWith(key))).isInstanceOf(DataIntegrityViolationException.class);
        var orphans = new HashSet<>(names());
        orphans.removeAll(hers);
        assertThat(orphans).isNotEmpty();

        sweepAfter(Duration.ZERO);
        sweepAfter(Duration.ofDays(6));
        assertThat(names()).containsAll(orphans);

        sweepAfter(Duration.ofDays(8));
        assertThat(names()).doesNotContainAnyElementsOf(orphans).containsAll(needed(before));
    }

    @Test
    void whatSomebodyWroteCanStillBeRead() {
        var request = ask(noor).request();
        var guest = names.shown(noor, noor.id());
        var els = open.coordinator(programme);
        waiting.takeUp(els, request.id());
        waiting.note(els, request.id(), "We denken aan je.");
        var reported = conversations
                .read(noor, request.conversation(), 0)
                .orElseThrow()
                .messages()
                .getFirst()
                .id();
        var concern = new Raise(
                ConcernId.next(), Kind.OTHER, request.conversation(), Optional.of(reported), "Ik twijfel hierover.");
        concerns.raise(noor, concern);

        sweepAfter(Duration.ZERO);
        sweepAfter(Duration.ofDays(8));

        assertThat(names.shown(noor, noor.id())).isEqualTo(guest);
        var talk = conversations.read(noor, request.conversation(), 0).orElseThrow();
        assertThat(talk.messages()).extracting(message -> read(message.words())).containsExactly(OpenRequests.WORDS);
        assertThat(talk.others()).extracting(other -> other.name()).contains("Sam");
        assertThat(requests.notes(noor, request.id()))
                .extracting(Note::words)
                .containsExactly(new Text.Words("We denken aan je."));
        var told = concerns.find(els, concern.id()).orElseThrow();
        assertThat(read(told.words())).isEqualTo("Ik twijfel hierover.");
        assertThat(told.excerpt()).extracting(Concern.Said::words).containsExactly(new Text.Words(OpenRequests.WORDS));
        var card = directory.card(open.guest(), sam.id()).orElseThrow();
        assertThat(card.name()).isEqualTo("Sam");
        assertThat(card.items()).extracting(item -> read(item.words())).containsExactly(STORY);
    }

    private record AskedWith(UUID key, Request request) {}

    private AskedWith ask(Viewer guest) {
        var key = UUID.randomUUID();
        var asked = requests.ask(guest, askWith(key));
        return new AskedWith(key, ((org.naast.requests.Asked.Sent) asked).request());
    }

    private Ask askWith(UUID key) {
        return new Ask(key, sam.id(), List.of(), OpenRequests.WORDS, Wishes.KIND);
    }

    private void sweepAfter(Duration later) {
        new KeySweep(needed, keys, Clock.offset(clock, later)).sweep();
    }

    /** Of these, what rows need: other tests leave orphans of their own. */
    private Set<UUID> needed(Set<UUID> of) {
        var kept = new HashSet<>(of);
        kept.retainAll(needed.now(Viewer.job()));
        return kept;
    }

    private Set<UUID> names() throws IOException {
        try (var files = Files.walk(storage.data().resolve("keys"), 2)) {
            return files.filter(
                            file -> file.getParent().getFileName().toString().matches("[0-9a-f]{2}"))
                    .map(file -> UUID.fromString(file.getFileName().toString()))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Text text) {
        return text.or("gone");
    }
}
