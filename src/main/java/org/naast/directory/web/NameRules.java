package org.naast.directory.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.reference.Lookalikes;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What a name on a profile cannot be: too long, written to look like another, or that of an organisation. */
@Component
class NameRules {

    private static final int LONGEST = 40;

    private final Programmes programmes;
    private final Boxes boxes;

    NameRules(Programmes programmes, Boxes boxes) {
        this.programmes = programmes;
        this.boxes = boxes;
    }

    /** The sentence beside the field; empty when it may be. */
    String wrong(Viewer peer, String name, Locale locale) {
        return broken(peer, name).map(rule -> boxes.say(rule, locale)).orElse("");
    }

    private Optional<String> broken(Viewer peer, String name) {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            return Optional.of("error.name");
        }
        if (Lookalikes.mixesAlphabets(name)) {
            return Optional.of("error.name.alphabets");
        }
        return programmes.open(peer).stream()
                        .flatMap(programme -> names(peer, programme))
                        .anyMatch(taken -> Lookalikes.resembles(name, taken))
                ? Optional.of("error.name.organisation")
                : Optional.empty();
    }

    private Stream<String> names(Viewer peer, Programme programme) {
        return Stream.concat(
                Stream.of(programme.name()), programmes.organisationName(peer, programme.organisation()).stream());
    }
}
