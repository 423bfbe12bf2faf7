package org.naast.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.naast.privacy.Erasure;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Erases people as they would themselves, and waits until everything that follows has followed. */
@Component
public class Gone {

    private final Erasure erasure;
    private final Superuser superuser;

    Gone(Erasure erasure, Superuser superuser) {
        this.erasure = erasure;
        this.superuser = superuser;
    }

    public void erase(PersonId who) {
        erasure.begin(Viewer.guest(who), who);
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> superuser.count("select count(*) from privacy.erasure where person = '" + who + "'") == 0);
        settle();
    }

    /** Until no reaction is under way. */
    public void settle() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> superuser.count("select count(*) from event_publication"
                                + " where completion_date is null and status <> 'FAILED'")
                        == 0);
    }
}
