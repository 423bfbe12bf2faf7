package org.naast.conversations;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Something in a text that its writer may want to think about. Hints never hold a message back. */
public enum Hint {
    /** Advice on how much to take, or to stop: for whoever prescribed it. */
    DOSE("(stop|quit|skip|halve|double|lower|raise|taper|cut down|come off|get off)\\w*( \\w+){0,3}"
            + " (medication|meds?|pills?|tablets?|dose|lithium|methadone|buprenorphine|suboxone|antidepressants?)"
            + "|take (more|less|fewer|half|double|\\d+ ?(mg|ml|pills?|tablets?))"
            + "|(stop|minder|halveer|verdubbel|bouw|sla|neem|slik)\\w*( \\w+){0,4}"
            + " (medicijn\\w*|medicatie|pil\\w*|tablet\\w*|dosis|dosering|lithium|methadon|buprenorfine|antidepress\\w+)"
            + "|(neem|slik) (meer|minder|de helft|\\d+ ?(mg|ml|pil|tablet))\\w*"),
    /** A phone number, an address, a handle or a link: a way to talk elsewhere. */
    CONTACT("(\\+|\\b00|\\b0|\\b\\()\\d[\\d .()/-]{7,}\\d|\\b\\d{3}[ .-]\\d{3}[ .-]\\d{4}\\b"
            + "|\\S+@\\S+\\.\\w{2,}|https?://|www\\.|(^|\\s)@\\w{3,}"
            + "|\\b(whatsapp|telegram|snapchat|instagram|insta|signal)\\b");

    private final Pattern pattern;

    Hint(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public static Set<Hint> in(String text) {
        var found = EnumSet.noneOf(Hint.class);
        for (var hint : values()) {
            if (hint.pattern.matcher(text).find()) {
                found.add(hint);
            }
        }
        return found;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
