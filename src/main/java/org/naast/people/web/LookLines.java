package org.naast.people.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.naast.people.Names;
import org.naast.people.Surroundings;
import org.naast.privacy.Look;
import org.naast.privacy.Looked;
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

    private record Said(String sentence, LocalDate day) {}

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

    /** What reads the same is one line: several uses can have the same words. */
    List<LooksPage.Line> of(Viewer viewer, List<Looked> looks, ZoneId zone, Locale locale) {
        var eye = new Eye(viewer, zone, locale);
        var lines = new LinkedHashMap<Said, LooksPage.Line>();
        for (var looked : looks) {
            var line = line(eye, looked);
            lines.merge(
                    new Said(
                            line.sentence(), LocalDate.ofInstant(looked.newest().at(), zone)),
                    line,
                    LooksPage.Line::and);
        }
        return List.copyOf(lines.values());
    }

    /** Who may look at what, of those who did. */
    static List<String> why(List<Looked> looks) {
        return looks.stream()
                .map(looked -> looked.newest().actsAs())
                .distinct()
                .sorted()
                .map(role -> "people.looks.why." + role)
                .toList();
    }

    private LooksPage.Line line(Eye eye, Looked looked) {
        var look = looked.newest();
        var sentence =
                say(eye, look.found() ? "people.looks.saw" : "people.looks.tried", who(eye, look), what(eye, look));
        return new LooksPage.Line(
                sentence, moments.at(look.at(), eye.zone(), eye.locale()), !look.found(), looked.times());
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

    private String say(Eye eye, String key, Object... about) {
        return messages.getMessage(key, about, eye.locale());
    }
}
