package org.naast.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.reference.TextWarning.Kind;
import org.springframework.stereotype.Component;

/**
 * Reads a text before it becomes public, and warns its writer about what would let a stranger find them or someone else.
 * It never changes or refuses a text.
 */
@Component
public class PublicText {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)|[\\n;]+");

    private final List<Pattern> persons;
    private final Phrases dose;
    private final Phrases carefulDose;

    PublicText() {
        var words = PackReader.read("public-words", Words.class);
        persons = PersonMarks.patterns(words);
        dose = words.phrases(words.dose);
        carefulDose = words.phrases(words.carefulDose);
    }

    /** The rules as the application reads them, for code that runs without it. */
    public static PublicText load() {
        return new PublicText();
    }

    /** Everything worth a second look, each kind with the first piece found. Empty for nearly every text. */
    public List<TextWarning> warnings(String text) {
        var found = new ArrayList<>(ContactMarks.in(text));
        person(text).ifPresent(name -> found.add(new TextWarning(Kind.PERSON, name)));
        IdentifyingMarks.in(text).ifPresent(pieces -> found.add(new TextWarning(Kind.COMBINATION, pieces)));
        doseAdvice(text).ifPresent(found::add);
        return found;
    }

    /** Ways to reach somebody elsewhere: for the hint beside a message, where names and towns are nobody's business. */
    public List<TextWarning> contacts(String text) {
        return ContactMarks.inTalk(text);
    }

    /** Advice to take, change or stop a medicine; somebody's own story is not advice. */
    public Optional<TextWarning> doseAdvice(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> dose.in(carefulDose.takenOutOf(plain(sentence))))
                .map(sentence -> new TextWarning(Kind.DOSE, sentence.strip()))
                .findFirst();
    }

    private static String plain(String sentence) {
        return PlainWords.of(sentence) + " ";
    }

    private Optional<String> person(String text) {
        return persons.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(match -> match.group(1))
                .findFirst();
    }

    record Words(
            Pack pack,
            Texts relations,
            List<String> titles,
            List<String> notNames,
            List<String> medicines,
            Texts dose,
            Texts carefulDose) {

        Words {
            Stream.of(dose, carefulDose).forEach(texts -> written(medicines, texts));
        }

        /** Phrases with {@code @} written out: any medicine. */
        Phrases phrases(Texts texts) {
            return written(medicines, texts);
        }

        private static Phrases written(List<String> medicines, Texts texts) {
            var any = String.join("|", medicines);
            return new Phrases(
                    texts.all().stream().map(phrase -> phrase.replace("@", any)).toList());
        }
    }

    record Texts(List<String> en, List<String> nl) {
        List<String> all() {
            return Stream.concat(en.stream(), nl.stream()).toList();
        }

        String anyOf() {
            return all().stream()
                    .map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining("|"));
        }
    }
}
