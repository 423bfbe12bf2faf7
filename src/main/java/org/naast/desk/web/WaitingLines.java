package org.naast.desk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.naast.directory.Directory;
import org.naast.directory.PeerCard;
import org.naast.organisations.Programmes;
import org.naast.people.Names;
import org.naast.requests.Charge;
import org.naast.requests.Request;
import org.naast.requests.Standing;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One line of the list: who, what, and the promise in words. */
@Component
class WaitingLines {

    private final Directory directory;
    private final Programmes programmes;
    private final Names names;
    private final Moments moments;
    private final MessageSource messages;
    private final Clock clock;

    WaitingLines(
            Directory directory,
            Programmes programmes,
            Names names,
            Moments moments,
            MessageSource messages,
            Clock clock) {
        this.directory = directory;
        this.programmes = programmes;
        this.names = names;
        this.moments = moments;
        this.messages = messages;
        this.clock = clock;
    }

    DeskPage.Line of(Viewer desk, Request request, Locale locale) {
        var standing = Standing.of(request, clock.instant());
        var charge = request.state().inHand();
        return new DeskPage.Line(
                request.id().value(),
                names.shown(desk, request.asker()),
                "desk.what." + standing.word(),
                request.state()
                        .withPeer()
                        .flatMap(peer -> directory.card(desk, peer))
                        .map(PeerCard::name)
                        .orElse("–"),
                moments.lasting(Duration.between(request.askedAt(), clock.instant()), locale),
                moments.at(request.askedAt(), zone(desk, request), locale),
                charge.map(one -> promise(desk, request, one, locale)).orElse(""),
                standing.late()
                        || charge.filter(one -> one.overdue(clock.instant())).isPresent(),
                charge.filter(Charge::atDesk)
                        .filter(one -> !one.owner().equals(desk.id()))
                        .isPresent());
    }

    private String promise(Viewer desk, Request request, Charge charge, Locale locale) {
        var now = clock.instant();
        if (charge.overdue(now)) {
            var late = moments.lasting(Duration.between(charge.by(), now), locale);
            return messages.getMessage("desk.late", new Object[] {late}, locale);
        }
        return moments.at(charge.by(), zone(desk, request), locale);
    }

    private ZoneId zone(Viewer desk, Request request) {
        return programmes.find(desk, request.programme()).orElseThrow().zone();
    }
}
