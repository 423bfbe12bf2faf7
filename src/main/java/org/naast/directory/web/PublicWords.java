package org.naast.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for what somebody may not want everyone to read. It warns and never forbids: the words are theirs. */
final class PublicWords {

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

    private PublicWords() {}

    /** Keys of the warnings, in a fixed order. */
    static List<String> warnings(String words) {
        var found = new ArrayList<String>();
        add(found, "phone", PHONE, words);
        add(found, "mail", MAIL, words);
        add(found, "link", LINK, words);
        add(found, "address", ADDRESS, words);
        add(found, "name", NAME, words);
        if (AGE.matcher(words).find() && WORKS.matcher(words).find()) {
            found.add("identifies");
        }
        return List.copyOf(found);
    }

    private static void add(List<String> found, String key, Pattern pattern, String words) {
        if (pattern.matcher(words).find()) {
            found.add(key);
        }
    }
}
