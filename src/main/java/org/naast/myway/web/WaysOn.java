package org.naast.myway.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.directory.Directory;
import org.naast.directory.PeerCard;
import org.naast.requests.Charge;
import org.naast.requests.Hour;
import org.naast.requests.Hours;
import org.naast.requests.Request;
import org.naast.requests.State;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Whom somebody who waits can turn to now: peers who gave an hour, and peers they saw. */
@Component
class WaysOn {

    private final Hours hours;
    private final Directory directory;
    private final Moments moments;

    WaysOn(Hours hours, Directory directory, Moments moments) {
        this.hours = hours;
        this.directory = directory;
        this.moments = moments;
    }

    List<MyPage.Hour> hours(Viewer viewer, Request request, ZoneId zone, Locale locale) {
        return hours.of(viewer, request.id()).stream()
                .flatMap(hour -> hour(viewer, hour, zone, locale).stream())
                .toList();
    }

    private Optional<MyPage.Hour> hour(Viewer viewer, Hour hour, ZoneId zone, Locale locale) {
        return directory
                .card(viewer, hour.peer())
                .filter(PeerCard::listed)
                .map(card -> new MyPage.Hour(hour.id(), card.name(), moments.at(hour.at(), zone, locale)));
    }

    /** Only while nobody has it but the programme. */
    List<MyPage.Choice> choose(Viewer viewer, Request request) {
        var atDesk = request.state() instanceof State.Declined
                || request.state().inHand().filter(Charge::atDesk).isPresent();
        return atDesk
                ? directory.cards(viewer, request.next()).stream()
                        .filter(PeerCard::listed)
                        .map(card -> new MyPage.Choice(card.peer().value(), card.name()))
                        .toList()
                : List.of();
    }
}
