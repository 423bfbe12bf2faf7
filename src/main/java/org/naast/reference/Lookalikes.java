package org.naast.reference;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Letters of one alphabet that look like those of another: a name could look like somebody else's. */
public final class Lookalikes {

    private static final String OTHERS = "авекмнорстухіѕјԁһԛԝӏςαβεζηικμνορτυχω";
    private static final String LATIN = "abekmhopctyxisjdhqwlcabezhikmvoptuxw";

    /** Written together in one name by people of East Asia. */
    private static final Set<UnicodeScript> TOGETHER = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    /** Shorter names stand in many others by chance. */
    private static final int TELLING = 5;

    private Lookalikes() {}

    /** Whether its letters are of more than one alphabet. */
    public static boolean mixesAlphabets(String text) {
        var alphabets = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
        alphabets.removeAll(Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
        return alphabets.size() > 1 && !TOGETHER.containsAll(alphabets);
    }

    /** Whether a reader would take it for this name, or find this name in it. */
    public static boolean resembles(String text, String name) {
        var other = bare(name);
        return other.length() >= TELLING && bare(text).contains(other);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Lookalikes::latin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int latin(int letter) {
        var place = OTHERS.indexOf(letter);
        return place < 0 ? letter : LATIN.charAt(place);
    }
}
