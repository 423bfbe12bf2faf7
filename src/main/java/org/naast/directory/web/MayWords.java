package org.naast.directory.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.naast.directory.Agreed;
import org.naast.directory.Availability;
import org.naast.directory.Caseloads;
import org.naast.directory.Right;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.Text;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What a peer may do for others and for how many at once, in words for themselves. */
@Component
class MayWords {

    private final Boxes boxes;
    private final Caseloads caseloads;
    private final Programmes programmes;
    private final Clock clock;

    MayWords(Boxes boxes, Caseloads caseloads, Programmes programmes, Clock clock) {
        this.caseloads = caseloads;
        this.programmes = programmes;
        this.boxes = boxes;
        this.clock = clock;
    }

    /** None while they are not certified: the page says what is missing. */
    List<String> of(Viewer peer, Availability own, Locale locale) {
        var rights = own.rights(clock.instant());
        var lines = new ArrayList<String>();
        own.level().filter(_ -> !rights.isEmpty()).ifPresent(level -> {
            lines.add(boxes.say("may.level." + level.shown(own.provisional()), locale));
            Stream.of(Right.values())
                    .filter(rights::contains)
                    .forEach(right -> lines.add(boxes.say("may." + right.word(), locale)));
        });
        if (!lines.isEmpty() && !rights.contains(Right.MENTORING)) {
            lines.add(boxes.say("may.ear", locale));
        } else if (!lines.isEmpty() && !rights.contains(Right.GROUPS)) {
            lines.add(boxes.say("may.supervised", locale));
        }
        if (!lines.isEmpty()) {
            lines.add(boxes.say("may.most", locale, own.caseload().most()));
        }
        caseloads.mine(peer).forEach(agreed -> lines.add(agreed(peer, agreed, locale)));
        return lines;
    }

    private String agreed(Viewer peer, Agreed agreed, Locale locale) {
        var programme =
                programmes.find(peer, agreed.programme()).map(Programme::name).orElse("–");
        return switch (agreed.how()) {
            case Agreed.How.Hours(int hours, int fullTime) ->
                boxes.say("may.most.hours", locale, programme, hours, fullTime);
            case Agreed.How.AtMost(int most, Text reason) ->
                boxes.say("may.most.reason", locale, programme, most, reason.or("–"));
        };
    }
}
