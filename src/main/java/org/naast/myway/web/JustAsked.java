package org.naast.myway.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.conversations.Past;
import org.naast.organisations.Danger;
import org.naast.organisations.HelpNow;
import org.naast.organisations.Programmes;
import org.naast.requests.Request;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Help for whoever asked a moment ago, in words that may mean danger. */
@Component
class JustAsked {

    private static final Duration A_MOMENT = Duration.ofHours(1);

    private final Past past;
    private final Programmes programmes;
    private final Danger danger;
    private final Clock clock;

    JustAsked(Past past, Programmes programmes, Danger danger, Clock clock) {
        this.past = past;
        this.programmes = programmes;
        this.danger = danger;
        this.clock = clock;
    }

    Optional<HelpNow> help(Viewer viewer, List<Request> mine, Locale locale) {
        return mine.stream()
                .filter(request -> request.askedAt().plus(A_MOMENT).isAfter(clock.instant()))
                .flatMap(request -> help(viewer, request, locale).stream())
                .findFirst();
    }

    private Optional<HelpNow> help(Viewer viewer, Request request, Locale locale) {
        return past.firstWords(viewer, request.conversation())
                .flatMap(words -> danger.in(words, programmes.find(viewer, request.programme()), locale));
    }
}
