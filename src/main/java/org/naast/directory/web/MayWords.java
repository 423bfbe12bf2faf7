package org.naast.directory.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.naast.directory.Availability;
import org.naast.directory.Right;
import org.springframework.stereotype.Component;

/** What a peer may do for others, in words for themselves. */
@Component
class MayWords {

    private final Boxes boxes;
    private final Clock clock;

    MayWords(Boxes boxes, Clock clock) {
        this.boxes = boxes;
        this.clock = clock;
    }

    /** None while they are not certified: the page says what is missing. */
    List<String> of(Availability own, Locale locale) {
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
        return lines;
    }
}
