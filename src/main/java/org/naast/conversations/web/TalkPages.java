package org.naast.conversations.web;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.naast.conversations.Conversation;
import org.naast.conversations.ConversationSettings;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.organisations.Stop;
import org.naast.organisations.Stopping;
import org.naast.reference.CrisisBox;
import org.naast.reference.CrisisLines;
import org.naast.reference.Need;
import org.naast.screens.Moments;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what a conversation's page shows. */
@Component
class TalkPages {

    /** From here on it is said how many more can be sent. */
    static final int FEW = 10;

    /**
     * What comes back to whoever did something here; words that were not sent are kept, with the reason.
     *
     * @param sent whether their newest message was sent a moment ago
     */
    record Back(UUID key, String text, String error, String ask, String said, boolean sent) {

        static Back nothing() {
            return sent(false);
        }

        static Back sent(boolean sent) {
            return new Back(UUID.randomUUID(), "", "", "", "", sent);
        }

        static Back saying(String said) {
            return new Back(UUID.randomUUID(), "", "", "", said, false);
        }
    }

    private final Lines lines;
    private final Hints hints;
    private final NextTimeWords nextTimes;
    private final StatusWords statusWords;
    private final Programmes programmes;
    private final Stopping stopping;
    private final Moments moments;
    private final CrisisLines crisisLines;
    private final ConversationSettings limits;

    TalkPages(
            Lines lines,
            Hints hints,
            NextTimeWords nextTimes,
            StatusWords statusWords,
            Programmes programmes,
            Stopping stopping,
            Moments moments,
            CrisisLines crisisLines,
            ConversationSettings limits) {
        this.lines = lines;
        this.hints = hints;
        this.nextTimes = nextTimes;
        this.statusWords = statusWords;
        this.programmes = programmes;
        this.stopping = stopping;
        this.moments = moments;
        this.crisisLines = crisisLines;
        this.limits = limits;
    }

    Lines.Eye eye(Viewer viewer, ProgrammeId programme, Locale locale) {
        return new Lines.Eye(
                viewer, programmes.find(viewer, programme).map(Programme::zone).orElse(ZoneOffset.UTC), locale);
    }

    TalkPage of(Conversation talk, Viewer viewer, Locale locale, Back back) {
        var eye = eye(viewer, talk.programme(), locale);
        var shown = lines.of(talk.messages(), eye);
        var waits = !talk.over() && !talk.mayWrite();
        var justSaid =
                back.sent() || waits ? lines.justSaid(talk.messages(), viewer).orElse("") : "";
        var danger = lines.danger(justSaid);
        return new TalkPage(
                talk.id().value(),
                name(talk, eye),
                shown,
                shown.isEmpty() || shown.getFirst().seq() <= 1
                        ? 0
                        : shown.getFirst().seq(),
                talk.last(),
                talk.look(),
                talk.over(),
                talk.readsAlong(),
                talk.open(),
                waits && !talk.readsAlong() && (viewer.is(Role.GUEST) || viewer.is(Role.MEMBER)),
                viewer.is(Role.PEER),
                statusWords.of(talk, eye, name(talk, eye)),
                nextTimes.in(talk, eye, name(talk, eye)),
                talk.nextTime()
                        .filter(time -> goesOn(talk)
                                && !time.agreed()
                                && !time.proposedBy().equals(viewer.id()))
                        .map(time -> time.at().toString())
                        .orElse(""),
                danger.isPresent(),
                crisis(talk, danger.orElse(Need.SUICIDE), eye),
                talk.over() ? "" : stops(talk, eye),
                programmes.find(viewer, talk.programme()).flatMap(Programme::ownWords).stream()
                        .toList(),
                back.said().isEmpty() ? hints.afterwards(justSaid, eye) : back.said(),
                writing(talk, eye, back));
    }

    private String stops(Conversation talk, Lines.Eye eye) {
        return stopping.of(eye.viewer(), talk.programme())
                .map((Stop stop) -> moments.dated(stop.on(), eye.locale()))
                .orElse("");
    }

    /** The numbers of this installation's country, then of the programme's where it is another. */
    private CrisisBox crisis(Conversation talk, Need need, Lines.Eye eye) {
        var country = programmes
                .find(eye.viewer(), talk.programme())
                .map(Programme::country)
                .orElse("");
        return crisisLines.boxBeside(country, need, eye.locale());
    }

    private static boolean goesOn(Conversation talk) {
        return talk.state() instanceof Conversation.State.Running && talk.mayWrite();
    }

    private TalkPage.Writing writing(Conversation talk, Lines.Eye eye, Back back) {
        var left = talk.left() > FEW
                ? ""
                : lines.say(
                        "conversations.left",
                        eye,
                        talk.left(),
                        name(talk, eye),
                        limits.night().toHours());
        return new TalkPage.Writing(
                goesOn(talk), back.key(), back.text(), back.error(), back.ask(), limits.longest(), left);
    }

    String name(Conversation talk, Lines.Eye eye) {
        return talk.other().map(Conversation.Somebody::name).orElseGet(() -> lines.say("conversations.somebody", eye));
    }
}
