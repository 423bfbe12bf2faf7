package org.naast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.conversations.Conversations;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Profiles;
import org.naast.directory.Telling;
import org.naast.people.Addresses;
import org.naast.people.Guests;
import org.naast.people.Passkeys;
import org.naast.requests.Ask;
import org.naast.requests.Asked;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.requests.Requests;
import org.naast.requests.Waiting;
import org.naast.requests.Wishes;
import org.naast.safety.ConcernId;
import org.naast.safety.Concerns;
import org.naast.safety.Kind;
import org.naast.safety.Raise;
import org.naast.viewer.Viewer;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Component;

/** A word in every column that holds what somebody wrote, put there by the use cases that people use. */
@Component
class Planted {

    private final Profiles profiles;
    private final Addresses addresses;
    private final Passkeys passkeys;
    private final Guests guests;
    private final Requests requests;
    private final Replies replies;
    private final Waiting waiting;
    private final Conversations conversations;
    private final Concerns concerns;

    Planted(
            Profiles profiles,
            Addresses addresses,
            Passkeys passkeys,
            Guests guests,
            Requests requests,
            Replies replies,
            Waiting waiting,
            Conversations conversations,
            Concerns concerns) {
        this.profiles = profiles;
        this.addresses = addresses;
        this.passkeys = passkeys;
        this.guests = guests;
        this.requests = requests;
        this.replies = replies;
        this.waiting = waiting;
        this.conversations = conversations;
        this.concerns = concerns;
    }

    /** What nobody who steals the database may read. */
    List<String> in(String mark, Viewer desk, Viewer peer) {
        profiles.tell(peer, telling("alcohol", "onlymemark" + mark, Audience.ONLY_ME));
        profiles.tell(peer, telling("cannabis", "matchedmark" + mark, Audience.MATCHED));
        addresses.choose(peer, "mailmark" + mark + "@example.org");
        passkeys.keep(Viewer.job(), passkey(peer, "labelmark" + mark));

        var noor = Viewer.guest(guests.begin(Viewer.visitor()).id());
        var code = guests.code(noor);
        var request = ask(noor, peer, "firstmark" + mark);
        assertThat(waiting.note(desk, request.id(), "notemark" + mark)).isTrue();
        replies.accept(peer, request.id());
        var talk = request.conversation();
        conversations.send(peer, talk, UUID.randomUUID(), "answermark" + mark);
        conversations.send(noor, talk, UUID.randomUUID(), "messagemark" + mark);
        var said = conversations.read(noor, talk, 0).orElseThrow().messages().getFirst();
        var raised = concerns.raise(
                        noor,
                        new Raise(ConcernId.next(), Kind.BOUNDARY, talk, Optional.of(said.id()), "worrymark" + mark))
                .orElseThrow();
        assertThat(concerns.find(desk, raised.id()).orElseThrow().excerpt()).isNotEmpty();
        assertThat(concerns.handle(desk, raised.id(), "handledmark" + mark, true))
                .isTrue();
        return List.of(
                "onlymemark" + mark,
                "matchedmark" + mark,
                "mailmark" + mark,
                "labelmark" + mark,
                "firstmark" + mark,
                "notemark" + mark,
                "answermark" + mark,
                "messagemark" + mark,
                "worrymark" + mark,
                "handledmark" + mark,
                code.digits(),
                code.inGroups());
    }

    private static Telling telling(String experience, String words, Audience audience) {
        return new Telling(experience, Band.FIVE_OR_MORE, Set.of("therapy"), words, audience);
    }

    private Request ask(Viewer guest, Viewer peer, String words) {
        var asked = requests.ask(guest, new Ask(UUID.randomUUID(), peer.id(), List.of(), words, Wishes.KIND));
        return ((Asked.Sent) asked).request();
    }

    private static ImmutableCredentialRecord passkey(Viewer of, String label) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.random())
                .userEntityUserId(Passkeys.handle(of.id()))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .attestationObject(Bytes.random())
                .attestationClientDataJSON(Bytes.random())
                .signatureCount(0)
                .uvInitialized(true)
                .transports(Set.of())
                .backupEligible(false)
                .backupState(false)
                .label(label)
                .created(Instant.EPOCH)
                .lastUsed(Instant.EPOCH)
                .build();
    }
}
