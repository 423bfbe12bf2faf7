package org.naast.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where mail goes in tests. Refuses what is sent inside a transaction. */
@Component
public class Letterbox implements MailSender {

    private final List<SimpleMailMessage> mails = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final List<String> full = new CopyOnWriteArrayList<>();

    /** As when there is no room in it at this moment. */
    public void fill(String address) {
        full.add(address);
    }

    /** As a mail server does that knows no such address. */
    public void refuse(String address) {
        refused.add(address);
    }

    public List<SimpleMailMessage> to(String address) {
        return mails.stream()
                .filter(mail -> List.of(mail.getTo()).contains(address))
                .toList();
    }

    @Override
    public void send(SimpleMailMessage... sent) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("mail inside a transaction");
        }
        for (var mail : sent) {
            for (var to : mail.getTo()) {
                if (full.contains(to)) {
                    throw new MailSendException("452 no room at this moment: " + to);
                }
                if (refused.contains(to)) {
                    throw new MailSendException("550 no such address: " + to);
                }
            }
        }
        mails.addAll(List.of(sent));
    }
}
