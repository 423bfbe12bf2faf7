package org.naast.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.naast.people.Names;
import org.naast.people.Surroundings;
import org.naast.privacy.Look;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Looks in plain words. Peers are called by the name they show, coordinators by their programme, everybody else by what
 * they acted as; of a stranger who was refused only that is told.
 */
@Component
class LookLines {

    private record Eye(Viewer viewer, ZoneId zone, Locale locale) {}

    private final Names names;
    private final Surroundings surroundings;
    private final Moments moments;
    private final MessageSource messages;

    LookLines(Names names, Surroundings surroundings, Moments moments, MessageSource messages) {
        this.names = names;
        this.surroundings = surroundings;
        this.moments = moments;
        this.messages = messages;
    }

    List<LooksPage.Line> of(Viewer viewer, List<Look> looks, Locale locale) {
        var eye = new Eye(viewer, surroundings.zone(viewer), locale);
        var lines = new ArrayList<LooksPage.Line>();
        for (var first = 0; first < looks.size(); ) {
            var next = first + 1;
            while (next < looks.size() && same(looks.get(first), looks.get(next), eye.zone())) {
                next++;
            }
            lines.add(line(eye, looks.get(first), next - first));
            first = next;
        }
        return lines;
    }

    private LooksPage.Line line(Eye eye, Look look, int times) {
        var sentence =
                say(eye, look.found() ? "people.looks.saw" : "people.looks.tried", who(eye, look), what(eye, look));
        return new LooksPage.Line(sentence, moments.at(look.at(), eye.zone(), eye.locale()), !look.found(), times);
    }

    private String who(Eye eye, Look look) {
        var role = say(eye, "people.looks.who." + look.actsAs());
        if (!look.found() || look.viewer().isEmpty()) {
            return role;
        }
        var person = look.viewer().get();
        return switch (look.actsAs()) {
            case "peer" -> {
                var name = names.shown(eye.viewer(), person);
                yield name.equals("–") ? role : say(eye, "people.looks.who.peer.named", name);
            }
            case "coordinator" ->
                surroundings
                        .coordinates(eye.viewer(), person)
                        .map(programme -> say(eye, "people.looks.who.coordinator.of", programme))
                        .orElse(role);
            default -> role;
        };
    }

    private String what(Eye eye, Look look) {
        var something = say(eye, "people.looks.something");
        return Objects.requireNonNullElse(
                messages.getMessage("people.look." + look.action(), null, something, eye.locale()), something);
    }

    private static boolean same(Look one, Look other, ZoneId zone) {
        return one.viewer().equals(other.viewer())
                && one.actsAs().equals(other.actsAs())
                && one.action().equals(other.action())
                && one.found() == other.found()
                && day(one.at(), zone).equals(day(other.at(), zone));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    private String say(Eye eye, String key, Object... about) {
        return messages.getMessage(key, about, eye.locale());
    }
}
