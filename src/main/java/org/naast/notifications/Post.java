package org.naast.notifications;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Where mail leaves the house, if it does. Plain text, and neutral: no name of a person or of this site. */
@Component
public class Post {

    /** What became of a mail: gone, to be tried again later, or never to be taken. */
    public enum Sent {
        GONE,
        NOT_NOW,
        NEVER
    }

    private static final Logger log = LoggerFactory.getLogger(Post.class);
    private static final Pattern FOR_GOOD = Pattern.compile("5[0-5]\\d[ -]");

    private final ObjectProvider<MailSender> sender;
    private final MessageSource messages;
    private final MailSettings settings;

    Post(ObjectProvider<MailSender> sender, MessageSource messages, MailSettings settings) {
        this.sender = sender;
        this.messages = messages;
        this.settings = settings;
    }

    /** False where no mail is configured. */
    public boolean goesOut() {
        return sender.getIfAvailable() != null;
    }

    /** The address people come to; never taken from a request, which anybody can write. */
    public String site() {
        return settings.site();
    }

    /**
     * Outside any transaction: it waits for the network.
     *
     * @param words the key of its words, which has a {@code .subject} and a {@code .text}
     */
    public Sent send(Addresses.Address to, String words, Object... about) {
        var postman = sender.getIfAvailable();
        if (postman == null) {
            return Sent.NEVER;
        }
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(to.mail());
        mail.setSubject(messages.getMessage(words + ".subject", null, to.language()));
        mail.setText(messages.getMessage(words + ".text", about, to.language()));
        return send(postman, mail);
    }

    /** A mail server's refusal names the address; it must not reach a log. */
    private static Sent send(MailSender postman, SimpleMailMessage mail) {
        try {
            postman.send(mail);
            return Sent.GONE;
        } catch (MailException e) {
            var outcome = isForGood(e) ? Sent.NEVER : Sent.NOT_NOW;
            log.warn("a mail could not be sent ({}): {}", outcome, e.getClass().getSimpleName());
            return outcome;
        }
    }

    /** A mail server says "never" with a number that begins with a five; what it says of itself may pass. */
    private static boolean isForGood(MailException refusal) {
        var inside = refusal instanceof MailSendException send
                ? Arrays.stream(send.getMessageExceptions())
                : Stream.<Exception>empty();
        return !(refusal instanceof MailAuthenticationException)
                && Stream.concat(Stream.of(refusal), inside)
                        .flatMap(one -> Stream.iterate((Throwable) one, Objects::nonNull, Throwable::getCause))
                        .map(Throwable::getMessage)
                        .filter(Objects::nonNull)
                        .anyMatch(said -> FOR_GOOD.matcher(said).lookingAt());
    }
}
