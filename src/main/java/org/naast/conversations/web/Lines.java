package org.naast.conversations.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naast.conversations.Message;
import org.naast.privacy.Text;
import org.naast.reference.CrisisWords;
import org.naast.reference.Need;
import org.naast.screens.Moments;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns messages into lines, in the language, the zone and the role of who reads. */
@Component
class Lines {

    /** A talk is live while it is this fresh; hints are for then. */
    private static final Duration LIVE = Duration.ofHours(1);

    /** Who reads, where and in which language. */
    record Eye(Viewer viewer, ZoneId zone, Locale locale) {}

    private final Moments moments;
    private final MessageSource texts;
    private final CrisisWords crisisWords;
    private final Clock clock;

    Lines(Moments moments, MessageSource texts, CrisisWords crisisWords, Clock clock) {
        this.moments = moments;
        this.texts = texts;
        this.crisisWords = crisisWords;
        this.clock = clock;
    }

    List<Line> of(List<Message> messages, Eye eye) {
        var lines = new ArrayList<Line>();
        LocalDate day = null;
        for (var message : messages) {
            var on = LocalDate.ofInstant(message.sentAt(), eye.zone());
            lines.add(line(message, eye, on.equals(day) ? null : on));
            day = on;
        }
        return List.copyOf(lines);
    }

    /** What came into an open page. */
    List<Line> fresh(List<Message> messages, Eye eye) {
        return messages.stream().map(message -> line(message, eye, null)).toList();
    }

    /** What danger these words may mean; nearly always none. */
    Optional<Need> danger(String text) {
        return crisisWords.found(text).stream().findFirst();
    }

    /** The newest message of the reader, when it was said just now. */
    Optional<String> justSaid(List<Message> messages, Viewer viewer) {
        return messages.reversed().stream()
                .filter(message -> message.by(viewer.id()) && live(message.sentAt()))
                .findFirst()
                .map(message -> message.words().or(""));
    }

    private Line line(Message message, Eye eye, @Nullable LocalDate day) {
        var mine = message.by(eye.viewer().id());
        return new Line(
                message.seq(),
                message.id().toString(),
                mine,
                words(message, eye),
                message.hidden() || message.words() instanceof Text.Gone,
                moments.time(message.sentAt().atZone(eye.zone()), eye.locale()),
                day == null ? "" : day(day, eye),
                !mine
                                && eye.viewer().is(Role.PEER)
                                && live(message.sentAt())
                                && danger(message.words().or("")).isPresent()
                        ? say("conversations.hint.danger", eye)
                        : "");
    }

    private String words(Message message, Eye eye) {
        return message.hidden()
                ? say("conversations.hidden", eye)
                : message.words().or(say("conversations.gone", eye));
    }

    String say(String key, Eye eye, Object... arguments) {
        return texts.getMessage(key, arguments, eye.locale());
    }

    private boolean live(Instant sentAt) {
        return sentAt.plus(LIVE).isAfter(clock.instant());
    }

    private String day(LocalDate day, Eye eye) {
        var today = LocalDate.ofInstant(clock.instant(), eye.zone());
        return day.equals(today) ? say("conversations.today", eye) : moments.day(day, eye.locale());
    }
}
