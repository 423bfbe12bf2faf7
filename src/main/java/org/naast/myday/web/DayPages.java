package org.naast.myday.web;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.naast.conversations.Conversations;
import org.naast.conversations.Heading;
import org.naast.directory.Availability;
import org.naast.directory.Profile;
import org.naast.directory.Profiles;
import org.naast.organisations.WeekHours;
import org.naast.people.Names;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.requests.State;
import org.naast.safety.Told;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Gathers a peer's day. */
@Component
class DayPages {

    private final Replies replies;
    private final Conversations conversations;
    private final Profiles profiles;
    private final Findable findable;
    private final DayWaits waits;
    private final Told told;
    private final Names names;
    private final Moments moments;
    private final Clock clock;

    DayPages(
            Replies replies,
            Conversations conversations,
            Profiles profiles,
            Findable findable,
            DayWaits waits,
            Told told,
            Names names,
            Moments moments,
            Clock clock) {
        this.replies = replies;
        this.conversations = conversations;
        this.profiles = profiles;
        this.findable = findable;
        this.waits = waits;
        this.told = told;
        this.names = names;
        this.moments = moments;
        this.clock = clock;
    }

    DayPage of(Viewer peer, boolean wrong, Locale locale) {
        var profile = profiles.mine(peer);
        var zone = profile.map(Profile::hours).map(WeekHours::zone).orElse(ZoneOffset.UTC);
        var waiting = replies.mine(peer);
        var unread = waiting.stream()
                .filter(request -> request.state() instanceof State.Asked)
                .map(Request::conversation)
                .toList();
        var availability = profile.map(Profile::availability);
        var paused = availability.filter(Availability::paused).isPresent();
        return new DayPage(
                waiting.stream()
                        .filter(request -> !paused || request.state() instanceof State.Accepted)
                        .map(request -> asking(peer, request, zone, locale))
                        .toList(),
                waits.of(peer),
                conversations.mine(peer).stream()
                        .filter(talk -> !unread.contains(talk.id())
                                && talk.readableUntil().isEmpty())
                        .map(talk -> talk(talk, zone, locale))
                        .toList(),
                told.mine(peer, locale),
                paused,
                wrong,
                "myday.listed." + findable.why(peer, availability),
                availability.map(Availability::load).orElse(0),
                availability.map(one -> one.capacity() - one.load()).orElse(0),
                availability.filter(Availability::many).isPresent());
    }

    private DayPage.Asking asking(Viewer peer, Request request, ZoneId zone, Locale locale) {
        var charge = request.state().inHand();
        return new DayPage.Asking(
                request.id().value(),
                names.shown(peer, request.asker()),
                request.state() instanceof State.Accepted ? "myday.write" : "myday.answer",
                charge.map(one -> moments.by(one.by(), zone, locale)).orElse(""),
                charge.filter(one -> one.overdue(clock.instant()) || one.atDesk())
                        .isPresent());
    }

    private DayPage.Talk talk(Heading talk, ZoneId zone, Locale locale) {
        return new DayPage.Talk(
                talk.id().value(),
                talk.name(),
                talk.unread(),
                talk.nextTime().map(next -> moments.at(next, zone, locale)).orElse(""));
    }
}
