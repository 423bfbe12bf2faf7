package org.naast.organisations;

import java.util.Locale;
import java.util.Optional;
import org.naast.reference.CrisisBox;
import org.naast.reference.CrisisLines;
import org.naast.reference.CrisisWords;
import org.naast.reference.Need;
import org.springframework.stereotype.Component;

/** Shows help to whoever writes words that may mean danger; nobody is told, and nothing else happens. */
@Component
public class Danger {

    private final CrisisWords words;
    private final CrisisLines lines;

    Danger(CrisisWords words, CrisisLines lines) {
        this.words = words;
        this.lines = lines;
    }

    /** The numbers of this installation's country, then of this programme's where it is another; nearly always empty. */
    public Optional<HelpNow> in(String text, Optional<Programme> programme, Locale locale) {
        return words.found(text).stream()
                .findFirst()
                .map(need -> new HelpNow(
                        box(need, programme, locale),
                        programme.flatMap(Programme::ownWords).stream().toList()));
    }

    private CrisisBox box(Need need, Optional<Programme> programme, Locale locale) {
        return lines.boxBeside(programme.map(Programme::country).orElse(""), need, locale);
    }
}
