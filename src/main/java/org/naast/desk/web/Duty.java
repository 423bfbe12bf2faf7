package org.naast.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.naast.organisations.Desk;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Names;
import org.naast.screens.Moments;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who is on duty now for each programme of the viewer, by its hours; outside them nobody is, and who comes next. */
@Component
class Duty {

    private final Programmes programmes;
    private final Names names;
    private final Moments moments;
    private final MessageSource messages;
    private final Clock clock;

    Duty(Programmes programmes, Names names, Moments moments, MessageSource messages, Clock clock) {
        this.programmes = programmes;
        this.names = names;
        this.moments = moments;
        this.messages = messages;
        this.clock = clock;
    }

    List<String> of(Viewer viewer, Locale locale) {
        return viewer.programmes().stream()
                .sorted(java.util.Comparator.comparing(ProgrammeId::value))
                .flatMap(id -> programmes.find(viewer, id).stream())
                .flatMap(programme -> programmes.desk(viewer, programme.id()).stream()
                        .map(desk -> line(viewer, programme, desk, locale)))
                .toList();
    }

    private String line(Viewer viewer, Programme programme, Desk desk, Locale locale) {
        var first = desk.duty().orElse(desk.coordinator());
        var said = now(viewer, programme, first, locale);
        return desk.deputy()
                .filter(deputy -> !deputy.equals(first))
                .map(deputy -> said + " " + say("desk.duty.deputy", locale, name(viewer, deputy, locale)))
                .orElse(said);
    }

    private String now(Viewer viewer, Programme programme, PersonId first, Locale locale) {
        var now = clock.instant();
        var who = name(viewer, first, locale);
        if (!programme.hours().open(now)) {
            var from = at(programme.hours().nextOpening(now), programme, locale);
            return say("desk.duty.later", locale, programme.name(), who, from);
        }
        return programme
                .hours()
                .openUntil(now)
                .map(until -> say("desk.duty.now", locale, programme.name(), who, at(until, programme, locale)))
                .orElseGet(() -> say("desk.duty.always", locale, programme.name(), who));
    }

    private String at(Instant moment, Programme programme, Locale locale) {
        return moments.by(moment, programme.zone(), locale);
    }

    private String name(Viewer viewer, PersonId who, Locale locale) {
        return who.equals(viewer.id()) ? say("desk.duty.you", locale) : names.shown(viewer, who);
    }

    private String say(String key, Locale locale, Object... words) {
        return messages.getMessage(key, words, locale);
    }
}
