package org.naast.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.naast.conversations.Conversations;
import org.naast.directory.Directory;
import org.naast.directory.PeerCard;
import org.naast.people.Names;
import org.naast.requests.Charge;
import org.naast.requests.Request;
import org.naast.requests.Standing;
import org.naast.requests.State;
import org.naast.requests.Waiting;
import org.naast.viewer.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what the programme reads of who waits. */
@Component
class DeskPages {

    private final Waiting waiting;
    private final Conversations conversations;
    private final Directory directory;
    private final DeskWaits waits;
    private final Duty duty;
    private final Names names;
    private final WaitingLines lines;
    private final MessageSource messages;
    private final Clock clock;

    DeskPages(
            Waiting waiting,
            Conversations conversations,
            Directory directory,
            DeskWaits waits,
            Duty duty,
            Names names,
            WaitingLines lines,
            MessageSource messages,
            Clock clock) {
        this.waiting = waiting;
        this.conversations = conversations;
        this.directory = directory;
        this.waits = waits;
        this.duty = duty;
        this.names = names;
        this.lines = lines;
        this.messages = messages;
        this.clock = clock;
    }

    DeskPage all(Viewer desk, Locale locale) {
        var all = waiting.all(desk);
        var late = all.stream()
                .filter(request -> Standing.of(request, clock.instant()).late())
                .count();
        var here = all.stream()
                .filter(DeskPages::atDesk)
                .map(request -> lines.of(desk, request, locale))
                .toList();
        var elsewhere = all.stream()
                .filter(request -> !atDesk(request))
                .map(request -> lines.of(desk, request, locale))
                .toList();
        var met = waiting.metThisWeek(desk);
        return new DeskPage(
                all.size(),
                (int) late,
                met.isPresent()
                        ? Long.toString(met.getAsLong())
                        : messages.getMessage("desk.few", new Object[] {Waiting.FEW}, locale),
                duty.of(desk, locale),
                waits.of(desk),
                here,
                elsewhere);
    }

    WaitingPage one(Viewer desk, Request request, String refused, Locale locale) {
        return new WaitingPage(
                lines.of(desk, request, locale),
                request.state()
                        .inHand()
                        .map(charge -> names.shown(desk, charge.owner()))
                        .orElse("–"),
                request.askerChooses(),
                request.askerChooses() || !(request.state() instanceof State.PassedOn)
                        ? List.of()
                        : choices(desk, request),
                request.state() instanceof State.PassedOn,
                request.conversation().value(),
                conversations.mine(desk).stream().anyMatch(talk -> talk.id().equals(request.conversation())),
                Waiting.LONGEST_NOTE,
                refused,
                false,
                "");
    }

    private List<WaitingPage.Choice> choices(Viewer desk, Request request) {
        return directory.cards(desk, request.next()).stream()
                .filter(PeerCard::listed)
                .map(card -> new WaitingPage.Choice(card.peer().value(), card.name()))
                .toList();
    }

    private static boolean atDesk(Request request) {
        return request.state().inHand().filter(Charge::atDesk).isPresent();
    }
}
