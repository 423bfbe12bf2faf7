package org.naast.reference;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds whole phrases that may mean danger, in Dutch and English, with ordinary uses taken out first. What is found shows
 * the writer a number and, in a live talk, gives the peer a quiet hint; nothing else ever happens because of it.
 */
@Component
public class CrisisWords {

    private static final Pattern TRAILING_OFF = Pattern.compile("\u2026|\\.{2,}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)|[\\n;]+");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    private final Spelling spelling;
    private final List<String> ordinaryPhrases;
    private final Phrases ordinary;
    private final Map<Need, Phrases> kinds = new EnumMap<>(Need.class);

    CrisisWords() {
        var words = PackReader.read("crisis-words", Words.class);
        spelling = new Spelling(words.keywords, words.variants);
        ordinaryPhrases = words.ordinary.all();
        ordinary = words.ordinary.phrases();
        words.kinds.forEach(kind -> kinds.put(kind.need, kind.texts().phrases()));
    }

    /** The words as the application reads them, for code that runs without it. */
    public static CrisisWords load() {
        return new CrisisWords();
    }

    /** What the text may be about; nearly always nothing. */
    public Set<Need> found(String text) {
        var found = EnumSet.noneOf(Need.class);
        for (var sentence : SENTENCE_END.split(TRAILING_OFF.matcher(text).replaceAll(" "), -1)) {
            readings(sentence).forEach(reading -> addKinds(reading, found));
        }
        return found;
    }

    /** "dieeee" is read as "die" and as "diee"; anything else as it is. */
    private Stream<String> readings(String sentence) {
        return Stream.of("$1", "$1$1")
                .map(letters ->
                        DRAWN_OUT.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(letters))
                .distinct()
                .map(spelling::usual);
    }

    private void addKinds(String reading, Set<Need> found) {
        var rest = ordinary.takenOutOf(reading);
        kinds.forEach((need, phrases) -> {
            if (phrases.in(rest)) {
                found.add(need);
            }
        });
    }

    Collection<String> ordinary() {
        return ordinaryPhrases;
    }

    String usual(String sentence) {
        return spelling.usual(sentence);
    }

    record Words(
            Pack pack,
            String how,
            List<String> keywords,
            Map<String, String> variants,
            List<Kind> kinds,
            Texts ordinary) {

        Words {
            PackReader.unique("kind", kinds, Kind::need);
            kinds.forEach(kind -> kind.texts().phrases());
            ordinary.phrases();
        }
    }

    record Kind(Need need, List<String> en, List<String> nl) {
        Texts texts() {
            return new Texts(en, nl);
        }
    }

    record Texts(List<String> en, List<String> nl) {
        Texts {
            PackReader.unique("phrase", en, phrase -> phrase);
            PackReader.unique("phrase", nl, phrase -> phrase);
        }

        Phrases phrases() {
            return new Phrases(all());
        }

        List<String> all() {
            return Stream.concat(en.stream(), nl.stream()).toList();
        }
    }
}
