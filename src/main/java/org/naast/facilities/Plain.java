package org.naast.facilities;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.reference.Lookalikes;

/** Text from elsewhere made plain: what cannot be seen is taken out, what is spelled two ways is spelled one. */
class Plain {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("avenue", "ave"),
            Map.entry("boulevard", "blvd"),
            Map.entry("road", "rd"),
            Map.entry("drive", "dr"),
            Map.entry("lane", "ln"),
            Map.entry("court", "ct"),
            Map.entry("highway", "hwy"),
            Map.entry("parkway", "pkwy"),
            Map.entry("place", "pl"),
            Map.entry("square", "sq"),
            Map.entry("north", "n"),
            Map.entry("south", "s"),
            Map.entry("east", "e"),
            Map.entry("west", "w"));

    private Plain() {}

    /** Without control characters, direction marks and the like; "NA" is how some programs write nothing. */
    static String text(String raw) {
        var seen = Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return seen.equals("NA") ? "" : seen;
    }

    /** For comparing: a company's legal form and ways to shorten a street make no other place. */
    static String key(String name, String street, String postcode, String country) {
        var streetWords = Stream.of(letters(street).split(" "))
                .map(word -> SHORT.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return letters(name).replaceFirst(" (inc|llc|corp|corporation|bv)$", "") + "|" + streetWords + "|"
                + letters(postcode).replace(" ", "") + "|" + country;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Letters of more than one alphabet within one word. */
    static boolean mixesAlphabets(String text) {
        return Stream.of(text.split("[^\\p{L}]+")).anyMatch(Lookalikes::mixesAlphabets);
    }

    /** An address one can follow, or nothing: what else may stand there is no web address. */
    static String website(String raw) {
        var address = text(raw);
        var whole = address.matches("(?i)www\\..*") ? "http://" + address : address;
        return whole.matches("(?i)https?://[\\w-]+(\\.[\\w-]+)+(:\\d+)?([/?#]\\S*)?") ? whole : "";
    }
}
