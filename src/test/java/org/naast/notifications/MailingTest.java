package org.naast.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.naast.testing.Letterbox;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Superuser;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@NaastTest
class MailingTest {

    private static final LocalTime NEVER = LocalTime.MIDNIGHT;

    @Autowired
    Inbox inbox;

    @Autowired
    MailWishes wishes;

    @Autowired
    Timers timers;

    @Autowired
    Letterbox letterbox;

    @Autowired
    Mailing mailing;

    @Autowired
    Undelivered undelivered;

    @Autowired
    Superuser superuser;

    private final Viewer sam = Persons.peer();
    private final String address = TestAddresses.of(sam);

    @Test
    void case_14_3_aMailSaysThatSomethingWaitsAndNothingElse() {
        wishes.change(sam, new Wish(true, NEVER, NEVER, ZoneOffset.UTC));

        inbox.put(Persons.guest(), sam.id(), "requests.waits", UUID.randomUUID(), Instant.EPOCH);

        await().until(() -> {
            timers.fireNext(Viewer.job());
            return !letterbox.to(address).isEmpty();
        });
        assertThat(letterbox.to(address)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Er staat iets voor je klaar");
            assertThat(mail.getSubject() + mail.getText())
                    .doesNotContain("requests", "Naast", sam.id().toString());
        });
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void anAddressThatAMailServerRefusesDoesNotReachTheLog(CapturedOutput log) {
        wishes.change(sam, new Wish(true, NEVER, NEVER, ZoneOffset.UTC));
        letterbox.refuse(address);

        inbox.put(Persons.guest(), sam.id(), "requests.waits", UUID.randomUUID(), Instant.EPOCH);

        await().until(() -> {
            timers.fireNext(Viewer.job());
            return log.getAll().contains("a mail could not be sent");
        });
        assertThat(log.getAll()).doesNotContain(address);
    }

    @Test
    void whatAMailServerWillNeverTakeIsTriedOnceAndTheOperatorSeesIt() {
        wishes.change(sam, new Wish(true, NEVER, NEVER, ZoneOffset.UTC));
        letterbox.refuse(address);
        var before = undelivered.givenUp(Viewer.job());

        mailing.on(new MailDue.Now(sam.id()));

        await().until(() -> undelivered.givenUp(Viewer.job()) == before + 1);
        assertThat(superuser.count(waits(sam))).isZero();
        undelivered.gotThrough(Viewer.job(), sam.id());
    }

    @Test
    void whatMayPassIsTriedLaterAndLaterAndThenGivenUp() {
        wishes.change(sam, new Wish(true, NEVER, NEVER, ZoneOffset.UTC));
        letterbox.fill(address);
        var before = undelivered.givenUp(Viewer.job());

        mailing.on(new MailDue.Now(sam.id()));

        await().until(() -> superuser.count(waits(sam)) == 1);
        assertThat(undelivered.givenUp(Viewer.job())).isEqualTo(before);
        for (var tries = 1; tries < 10; tries++) {
            mailing.on(new MailDue.Now(sam.id()));
        }
        await().until(() -> undelivered.givenUp(Viewer.job()) == before + 1);
        timers.cancel(Viewer.job(), MailDue.KIND, sam.id().value());
        undelivered.gotThrough(Viewer.job(), sam.id());
    }

    private static String waits(Viewer who) {
        return "select count(*) from timers.timer where kind = 'notifications.mail' and due > now() + interval '4 minutes'"
                + " and about = '" + who.id() + "'";
    }

    @Test
    void nobodyGetsMailWhoDidNotAskForIt() {
        inbox.put(Persons.guest(), sam.id(), "requests.waits", UUID.randomUUID(), Instant.EPOCH);
        wishes.plan(Viewer.job(), sam.id());

        while (timers.fireNext(Viewer.job())) {
            Thread.onSpinWait();
        }

        assertThat(letterbox.to(address)).isEmpty();
        assertThat(inbox.mine(sam)).hasSize(1);
    }

    @Test
    void aWishIsNobodyElsesToSee() {
        wishes.change(sam, new Wish(true, NEVER, NEVER, ZoneOffset.UTC));

        assertThat(wishes.mine(sam).mail()).isTrue();
        assertThat(wishes.mine(Persons.guest()).mail()).isFalse();
    }
}
