package org.naast.directory.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.naast.directory.web.StepPage.Warning;
import org.springframework.stereotype.Component;

/** Looks for what somebody may not want everyone to read. It warns and never forbids: the words are theirs. */
@Component
class PublicWords {

    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(\\+|00)?[\\d][\\d\\s().-]{7,}\\d");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+|(?<!\\w)@\\w{3,}");
    private static final Pattern LINK = Pattern.compile("(?i)https?://|www\\.|\\b\\w+\\.(com|nl|org|net|be|io)\\b");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)\\b\\p{L}*(straat|laan|weg|plein|kade|gracht|street|avenue|road|lane)\\s+\\d+|\\b\\d{4}\\s?[A-Z]{2}\\b|"
                    + "\\b\\d+\\s+\\p{L}+\\s+(street|avenue|road|lane|drive)\\b");
    private static final Pattern NAME = Pattern.compile(
            "(?u)\\b(?i:mijn|my)\\s+(?i:man|vrouw|vriend|vriendin|zus|broer|moeder|vader|zoon|dochter|dokter|husband|wife|"
                    + "partner|sister|brother|mother|father|son|daughter|doctor|friend),?\\s+\\p{Lu}\\p{Ll}+");
    private static final Pattern AGE =
            Pattern.compile("(?iu)\\b\\d{2}\\s*(jaar oud|years old)|\\b(geboren|born)\\b.{0,15}\\d");
    private static final Pattern WORKS = Pattern.compile("(?iu)\\b(werk(te)? (bij|op|als)|work(ed)? (at|for|as))\\b");

    private final Boxes boxes;

    PublicWords(Boxes boxes) {
        this.boxes = boxes;
    }

    /** In a fixed order; empty for nearly every text. */
    List<Warning> warnings(String words, Locale locale) {
        var found = new ArrayList<String>();
        add(found, "phone", PHONE, words);
        add(found, "mail", MAIL, words);
        add(found, "link", LINK, words);
        add(found, "address", ADDRESS, words);
        add(found, "name", NAME, words);
        if (AGE.matcher(words).find() && WORKS.matcher(words).find()) {
            found.add("identifies");
        }
        return found.stream()
                .map(kind -> new Warning(kind, boxes.say("warning." + kind, locale)))
                .toList();
    }

    /** What its writer has not been shown yet. */
    List<Warning> unread(String words, Collection<String> read, Locale locale) {
        var found = warnings(words, locale);
        return found.stream().map(Warning::kind).allMatch(read::contains) ? List.of() : found;
    }

    private static void add(List<String> found, String key, Pattern pattern, String words) {
        if (pattern.matcher(words).find()) {
            found.add(key);
        }
    }
}
