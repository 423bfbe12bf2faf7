package org.naast.notifications;

import org.naast.viewer.PersonId;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends the mail that says: something is waiting, at this address. After the commit, outside any transaction. */
@Component
class Mailing {

    private final MailWishes wishes;
    private final ObjectProvider<Addresses> addresses;
    private final Post post;
    private final Undelivered undelivered;

    Mailing(MailWishes wishes, ObjectProvider<Addresses> addresses, Post post, Undelivered undelivered) {
        this.wishes = wishes;
        this.addresses = addresses;
        this.post = post;
        this.undelivered = undelivered;
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
        if (!post.goesOut() || wishes.stillWanted(Viewer.job(), to).isEmpty()) {
            return;
        }
        addresses.stream()
                .flatMap(keeper -> keeper.of(Viewer.job(), to).stream())
                .findFirst()
                .ifPresent(address -> send(to, address));
    }

    private void send(PersonId to, Addresses.Address address) {
        switch (post.send(address, "notifications.mail", post.site())) {
            case GONE -> undelivered.gotThrough(Viewer.job(), to);
            case NOT_NOW -> undelivered.failed(Viewer.job(), to, false);
            case NEVER -> undelivered.failed(Viewer.job(), to, true);
        }
    }
}
