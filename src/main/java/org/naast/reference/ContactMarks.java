package org.naast.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.reference.TextWarning.Kind;

/** Phone numbers, e-mail addresses, links, handles, streets and postcodes, by the shape they have. */
final class ContactMarks {

    private static final String FIGURE = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine"
            + "|nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|\\d)";
    private static final Shapes PHONE =
            Shapes.of("(?<![\\p{L}\\p{N}])(?:\\+|00)?\\(?\\d(?:[ ().\\-/]{0,3}\\d){7,14}(?![\\p{L}\\p{N}]|[.,/-]\\d)");
    private static final Shapes SPOKEN = Shapes.of("(?i)\\b(?:" + FIGURE + "[ ,-]{1,3}){7,14}" + FIGURE + "\\b");
    private static final String DAY_OR_YEAR = "(?:\\d{1,2}[-/. ]){0,2}(?:19|20)\\d\\d";
    private static final Shapes DATE =
            Shapes.of(DAY_OR_YEAR + "(?:[ ().\\-/]{0,3}" + DAY_OR_YEAR + "){0,3}", "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}");
    /** Numbers that cost whoever rings nothing, or name a service: nobody's own. */
    private static final Shapes FREE = Shapes.of("0[89]00\\d{3,7}", "1?8\\d{9}");

    private static final Shapes EMAIL = Shapes.of(
            "(?i)[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}",
            "(?i)\\b[\\w.+-]{1,64} ?(?:\\(at\\)|\\[at\\]|apenstaartje| at ) ?"
                    + "(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|proton)\\w{0,9}(?: ?(?:\\.|punt|dot) ?\\w{1,9})?");
    private static final Shapes LINK = Shapes.of(
            "(?i)\\bhttps?://[^\\s<>]{1,200}",
            "(?i)\\bwww\\.[\\w-]{1,63}\\.[^\\s<>]{1,200}",
            "(?i)(?<![\\w@.-])[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,3}"
                    + "\\.(?:com|nl|org|net|info|eu|io|app|gg|be|co\\.uk)(?:/[^\\s<>]{0,200})?(?![\\w@])");
    private static final HelpLines HELP = HelpLines.read();

    private static final String PLACES_ONLINE =
            "(?:insta|instagram|ig|snap|snapchat|tiktok|telegram|discord|kik|facebook|fb|signal)";
    private static final Shapes HANDLE = Shapes.of(
            "(?<![\\w.@])@[A-Za-z0-9_][A-Za-z0-9_.]{2,30}",
            "(?i)\\b(?:my|mijn|m'n) " + PLACES_ONLINE + " (?:is|heet|naam is|name is) \\S{3,40}",
            "(?i)\\b" + PLACES_ONLINE + " ?: ?\\S{3,40}");
    private static final Shapes ELSEWHERE = Shapes.of(
            "(?i)\\b(?:on|via|over|through|op|in|met) (?:my |your |mijn |jouw |je )?"
                    + "(?:whatsapp|whats app|messenger|skype|" + PLACES_ONLINE + ")\\b",
            "(?i)\\b(?:whatsapp|telegram|app) (?:me|mij)\\b");

    private static final Shapes STREET = Shapes.of(
            "\\b\\p{L}{3,30}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|pad|steeg|dreef|plantsoen|burgwal)"
                    + " \\d{1,4} ?[a-zA-Z]?\\b(?! ?(?:keer|jaar|dagen|uur|maanden|weken|km|x|mensen|%))",
            "\\b\\d{1,5} (?:(?!Steps?\\b)\\p{Lu}[\\p{L}']{1,30} ){1,3}"
                    + "(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Boulevard|Blvd|Court|Square|Terrace|Crescent)\\b");
    private static final Shapes NO_STREET = Shapes.of(
            "(?i)(?:onderweg|snelweg|spoorweg|terugweg|heenweg|halverweg|uitweg|omweg|fietspad|levensweg|voetpad) .*");

    private static final String STATE = "(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]"
            + "|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])";
    private static final Shapes POSTCODE = Shapes.of(
            "\\b[1-9]\\d{3} ?(?!SA|SD|SS|EN|IN|OF)[A-Z]{2}\\b",
            "\\b" + STATE + " \\d{5}(?:-\\d{4})?\\b",
            "\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b",
            "\\b(?i:zip|zipcode|postcode)(?: code)?(?: is|:)? ?\\d{4,5}\\b");

    private ContactMarks() {}

    /** What lets somebody be reached, and the wish to talk on elsewhere. */
    static List<TextWarning> inTalk(String text) {
        var found = in(text);
        return found.isEmpty()
                ? warning(Kind.HANDLE, ELSEWHERE.first(text)).stream().toList()
                : found;
    }

    static List<TextWarning> in(String text) {
        var email = EMAIL.first(text);
        return Stream.of(
                        warning(
                                Kind.PHONE,
                                PHONE.first(text, ContactMarks::isPhone).or(() -> SPOKEN.first(text))),
                        warning(Kind.EMAIL, email),
                        warning(
                                Kind.LINK,
                                LINK.first(
                                        text,
                                        link -> !HELP.hasSite(link)
                                                && !email.orElse("").contains(link))),
                        warning(Kind.HANDLE, HANDLE.first(text)),
                        warning(Kind.ADDRESS, STREET.first(text, street -> !NO_STREET.fits(street))),
                        warning(Kind.POSTCODE, POSTCODE.first(text)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TextWarning> warning(Kind kind, Optional<String> piece) {
        return piece.map(found -> new TextWarning(kind, found));
    }

    /** A date, some years and the number of a help line are none. */
    private static boolean isPhone(String piece) {
        var digits = piece.replaceAll("\\D", "");
        if (DATE.fits(piece) || FREE.fits(digits) || HELP.hasNumber(piece)) {
            return false;
        }
        var american = digits.length() == 10 || (digits.length() == 11 && digits.startsWith("1"));
        return digits.length() >= 9 && (american || "+0(".indexOf(piece.charAt(0)) >= 0);
    }
}
