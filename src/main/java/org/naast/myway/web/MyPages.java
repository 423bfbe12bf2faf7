package org.naast.myway.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.Heading;
import org.naast.directory.Directory;
import org.naast.directory.PeerCard;
import org.naast.organisations.OwnWords;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Surroundings;
import org.naast.requests.Request;
import org.naast.requests.Requests;
import org.naast.requests.Standing;
import org.naast.requests.State;
import org.naast.safety.Told;
import org.naast.screens.Moments;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Gathers what a participant reads on their own page. */
@Component
class MyPages {

    private final Requests requests;
    private final Conversations conversations;
    private final Directory directory;
    private final Programmes programmes;
    private final JustAsked justAsked;
    private final WaysOn ways;
    private final Stories stories;
    private final Told told;
    private final Surroundings surroundings;
    private final MyNews news;
    private final Moments moments;
    private final Clock clock;

    MyPages(
            Requests requests,
            Conversations conversations,
            Directory directory,
            Programmes programmes,
            JustAsked justAsked,
            WaysOn ways,
            Stories stories,
            Told told,
            Surroundings surroundings,
            MyNews news,
            Moments moments,
            Clock clock) {
        this.requests = requests;
        this.conversations = conversations;
        this.directory = directory;
        this.programmes = programmes;
        this.justAsked = justAsked;
        this.ways = ways;
        this.stories = stories;
        this.told = told;
        this.surroundings = surroundings;
        this.news = news;
        this.moments = moments;
        this.clock = clock;
    }

    MyPage of(Viewer viewer, Locale locale) {
        var talks = conversations.mine(viewer).stream()
                .collect(Collectors.toMap(
                        Heading::id, Function.identity(), (one, _) -> one, java.util.LinkedHashMap::new));
        var mine = requests.mine(viewer);
        var lines = mine.stream()
                .map(request -> line(viewer, request, talks, locale))
                .toList();
        var shown = mine.stream().map(Request::conversation).collect(Collectors.toSet());
        var others = talks.values().stream()
                .filter(talk -> !shown.contains(talk.id()))
                .map(talk -> talk(viewer, talk, locale))
                .toList();
        return new MyPage(
                viewer.is(Role.GUEST),
                justAsked.help(viewer, mine, locale),
                news.of(viewer),
                lines,
                others,
                told.mine(viewer, locale),
                own(viewer, mine));
    }

    private List<OwnWords> own(Viewer viewer, List<Request> mine) {
        return mine.stream()
                .map(Request::programme)
                .distinct()
                .flatMap(programme -> programmes.find(viewer, programme).stream())
                .flatMap(programme -> programme.ownWords().stream())
                .toList();
    }

    private MyPage.Line line(Viewer viewer, Request request, Map<ConversationId, Heading> talks, Locale locale) {
        var standing = Standing.of(request, clock.instant());
        var zone = programmes
                .find(viewer, request.programme())
                .map(Programme::zone)
                .orElse(ZoneOffset.UTC);
        var talk = Optional.ofNullable(talks.get(request.conversation()));
        var until = until(viewer, talk, locale);
        var programmeReads = talk.filter(Heading::programmeReads).isPresent();
        var over = request.state().inHand().isEmpty();
        return new MyPage.Line(
                request.id().value(),
                "myway.heading." + standing.word(),
                name(viewer, request, talks),
                sentence(standing, talk, until),
                request.state()
                        .inHand()
                        .map(charge -> moments.by(charge.by(), zone, locale))
                        .orElse(until),
                "requests.then." + standing.fallback().name().toLowerCase(Locale.ROOT),
                over ? List.of() : stories.of(viewer, request, zone, locale),
                talks.containsKey(request.conversation()),
                request.conversation().value(),
                ways.hours(viewer, request, zone, locale),
                ways.choose(viewer, request),
                standing.waysOn() || talk.filter(Heading::held).isPresent(),
                !over,
                request.state()
                                .inHand()
                                .filter(charge -> charge.atDesk() && charge.anybody())
                                .isPresent()
                        && !(request.state() instanceof State.Declined)
                        && !programmeReads,
                programmeReads,
                standing.late(),
                talk.filter(one -> !one.held() && one.readableUntil().isEmpty())
                        .flatMap(Heading::nextTime)
                        .map(at -> moments.at(at, zone, locale))
                        .orElse(""),
                notes(viewer, request, zone, locale));
    }

    private String name(Viewer viewer, Request request, Map<ConversationId, Heading> talks) {
        var talk = talks.get(request.conversation());
        return request.state()
                .withPeer()
                .flatMap(peer -> directory.card(viewer, peer))
                .map(PeerCard::name)
                .orElseGet(() -> talk == null ? "…" : talk.name());
    }

    private List<MyPage.Word> notes(Viewer viewer, Request request, ZoneId zone, Locale locale) {
        return requests.notes(viewer, request.id()).stream()
                .map(note -> new MyPage.Word(
                        moments.at(note.at(), zone, locale), note.words().or("…")))
                .toList();
    }

    /** After they met, a conversation that was ended says so, and until when it can be read; one that stands still too. */
    private static String sentence(Standing standing, Optional<Heading> talk, String until) {
        if (standing == Standing.MET && until.isEmpty()) {
            if (talk.filter(Heading::held).isPresent()) {
                return "myway.held";
            }
            if (talk.filter(Heading::away).isPresent()) {
                return "myway.away";
            }
        }
        var talked = standing == Standing.MET || standing == Standing.ENDED;
        return talked && !until.isEmpty() ? "myway.ended" : "requests.standing." + standing.word();
    }

    /** When it can no longer be read; empty while it goes on, and when it can not be read at all. */
    private String until(Viewer viewer, Optional<Heading> talk, Locale locale) {
        return talk.flatMap(Heading::readableUntil)
                .map(at -> moments.day(LocalDate.ofInstant(at, surroundings.zone(viewer)), locale))
                .orElse("");
    }

    private MyPage.Talk talk(Viewer viewer, Heading talk, Locale locale) {
        return new MyPage.Talk(
                talk.id().value(), talk.name(), talk.away(), talk.unread(), until(viewer, Optional.of(talk), locale));
    }
}
