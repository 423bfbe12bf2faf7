package org.naast.reference;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Another person's name: a word with a capital after "my friend", "mijn dokter", "meneer", or after "is called". */
final class PersonMarks {

    private PersonMarks() {}

    static List<Pattern> patterns(PublicText.Words words) {
        var not = words.notNames().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var name = "((?!(?:" + not
                + ")\\b)\\p{Lu}\\p{Ll}{1,30}(?:[ -](?:van |de |der |den |el |al ){0,3}\\p{Lu}\\p{Ll}{1,30})?)";
        var relation = "(?i:\\b(?:my|our|his|her|mijn|m'n|onze|zijn|haar) (?:"
                + words.relations().anyOf() + "))";
        var title = "(?i:\\b(?:"
                + words.titles().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("|"))
                + "))\\.? ";
        return List.of(
                Pattern.compile(relation + "(?:,)? " + name + "\\b"),
                Pattern.compile(relation + " (?i:is called|is named|called|named|heet|genaamd|die) " + name + "\\b"),
                Pattern.compile(title + name + "\\b"));
    }
}
