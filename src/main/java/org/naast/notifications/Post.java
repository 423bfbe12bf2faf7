package org.naast.notifications;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Where mail leaves the house, if it does. Plain text, and neutral: no name of a person or of this site. */
@Component
public class Post {

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
    public void send(Addresses.Address to, String words, Object... about) {
        var postman = sender.getIfAvailable();
        if (postman == null) {
            return;
        }
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(to.mail());
        mail.setSubject(messages.getMessage(words + ".subject", null, to.language()));
        mail.setText(messages.getMessage(words + ".text", about, to.language()));
        send(postman, mail);
    }

    /** A mail server's refusal names the address; it must not reach a log. What failed is tried again later. */
    private static void send(MailSender postman, SimpleMailMessage mail) {
        try {
            postman.send(mail);
        } catch (MailException e) {
            throw new IllegalStateException(
                    "a mail could not be sent: " + e.getClass().getSimpleName());
        }
    }
}
