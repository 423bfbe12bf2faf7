package org.naast.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to reach a line. A pack writes it as people say it: {@code call 0800-0113 = +318000113}, {@code call 988 then
 * 1}, {@code text HOME to 741741}, {@code chat https://www.113.nl during daily 18:30-22:00}.
 */
public sealed interface Channel {

    /** What a phone or browser opens. */
    String href();

    /** The number or address as people read it. */
    String shown();

    /**
     * A number to ring.
     *
     * @param press the key to press once connected, or empty
     * @param e164 the number from abroad, or empty
     */
    record Call(String dial, String press, String e164) implements Channel {

        /** The number as dialled inside its country: free numbers often do not answer to their international form. */
        @Override
        public String href() {
            return "tel:" + digits(dial);
        }

        @Override
        public String shown() {
            return dial;
        }
    }

    /**
     * A number to send a text message to.
     *
     * @param keyword the word to send, or empty when any word will do
     */
    record Text(String dial, String keyword) implements Channel {

        @Override
        public String href() {
            return "sms:" + digits(dial);
        }

        @Override
        public String shown() {
            return dial;
        }
    }

    /**
     * An address to open and write.
     *
     * @param hours empty when the line's own hours hold
     */
    record Chat(URI address, String hours) implements Channel {

        @Override
        public String href() {
            return address.toString();
        }

        @Override
        public String shown() {
            var host = address.getHost();
            return host.startsWith("www.") ? host.substring(4) : host;
        }
    }

    Pattern CALL = Pattern.compile("call (\\d[\\d -]*\\d)(?: then (\\d))?(?: = (\\+[1-9]\\d{6,14}))?");
    Pattern TEXT = Pattern.compile("text (?:([A-Z]+) to )?(\\d[\\d -]*\\d)");
    Pattern CHAT = Pattern.compile("chat (https?://[a-zA-Z0-9./-]+)(?: during (.+))?");

    @JsonCreator
    static Channel of(String words) {
        var call = CALL.matcher(words);
        if (call.matches()) {
            return new Call(call.group(1), group(call, 2), group(call, 3));
        }
        var text = TEXT.matcher(words);
        if (text.matches()) {
            return new Text(text.group(2), group(text, 1));
        }
        var chat = CHAT.matcher(words);
        if (chat.matches()) {
            return new Chat(URI.create(chat.group(1)), group(chat, 2));
        }
        throw new IllegalArgumentException("'" + words + "' is not a way to call, text or chat");
    }

    private static String group(Matcher matcher, int group) {
        var found = matcher.group(group);
        return found == null ? "" : found;
    }

    private static String digits(String dial) {
        return dial.replaceAll("\\D", "");
    }
}
