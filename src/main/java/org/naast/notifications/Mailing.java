package org.naast.notifications;

import org.naast.viewer.PersonId;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Sends the one mail there is: something is waiting, at this address. After the commit, outside any transaction. */
@Component
class Mailing {

    private final MailWishes wishes;
    private final ObjectProvider<Addresses> addresses;
    private final ObjectProvider<MailSender> sender;
    private final MessageSource messages;
    private final MailSettings settings;

    Mailing(
            MailWishes wishes,
            ObjectProvider<Addresses> addresses,
            ObjectProvider<MailSender> sender,
            MessageSource messages,
            MailSettings settings) {
        this.wishes = wishes;
        this.addresses = addresses;
        this.sender = sender;
        this.messages = messages;
        this.settings = settings;
    }

    @Reaction
    void on(ItemPut put) {
        wishes.plan(Viewer.job(), put.to());
    }

    @Reaction
    void on(MailDue.Now now) {
        send(now.to());
    }

    private void send(PersonId to) {
        var postman = sender.getIfAvailable();
        if (postman == null || wishes.stillWanted(Viewer.job(), to).isEmpty()) {
            return;
        }
        addresses.stream()
                .flatMap(keeper -> keeper.of(Viewer.job(), to).stream())
                .findFirst()
                .ifPresent(address -> send(postman, mail(address)));
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

    /** No name, no word about what or whom, nothing to preview. */
    private SimpleMailMessage mail(Addresses.Address address) {
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(address.mail());
        mail.setSubject(messages.getMessage("notifications.mail.subject", null, address.language()));
        mail.setText(
                messages.getMessage("notifications.mail.text", new Object[] {settings.site()}, address.language()));
        return mail;
    }
}
