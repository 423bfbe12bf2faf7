package org.naast.operations;

import java.io.PrintStream;
import org.naast.notifications.Undelivered;
import org.naast.viewer.Viewer;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** What {@code bin/naast doctor} says. */
@Component
class Examination {

    private final Health health;
    private final Doctor doctor;
    private final Checks checks;
    private final Undelivered undelivered;

    Examination(Health health, Doctor doctor, Checks checks, Undelivered undelivered) {
        this.health = health;
        this.doctor = doctor;
        this.checks = checks;
        this.undelivered = undelivered;
    }

    /** 0 is well, 1 is not; what is to be checked by hand makes nothing unwell. */
    int run(PrintStream out) {
        try {
            var well = health(out);
            checks.deserted(Viewer.job())
                    .forEach(one -> out.printf("nobody answers for the programme %s%n", one.name()));
            mails(out);
            checks(out);
            return well ? 0 : 1;
        } catch (DataAccessException | CannotCreateTransactionException e) {
            out.println("not well: " + Finding.DATABASE_AWAY.code());
            return 1;
        }
    }

    private boolean health(PrintStream out) {
        // No timer fires and nothing is sealed while this command runs: being late says nothing then.
        var findings = health.findings(Viewer.job()).stream()
                .filter(one -> one != Finding.TIMERS_LATE && one != Finding.SEALER_LATE)
                .toList();
        findings.forEach(one -> out.println("not well: " + one.code()));
        var dangling = doctor.dangling(Viewer.job());
        dangling.forEach(one -> out.printf("%s: %,d ids lead nowhere%n", one.column(), one.ids()));
        if (findings.isEmpty() && dangling.isEmpty()) {
            out.println("All is well.");
        }
        return findings.isEmpty();
    }

    private void mails(PrintStream out) {
        var unreached = undelivered.givenUp(Viewer.job());
        if (unreached > 0) {
            out.printf(
                    "%,d people wanted a mail that did not reach them; what waits for them is on their own page%n",
                    unreached);
        }
    }

    private void checks(PrintStream out) {
        checks.lines()
                .forEach(line -> out.printf(
                        "to check: crisis line %s, %s%n",
                        line.id(), line.checked().map(day -> "last on " + day).orElse("never checked")));
        checks.rules().forEach(rule -> out.printf("to check: agreement %s has no source%n", rule.id()));
        checks.packs()
                .forEach(pack ->
                        out.printf("%s, version %s: checked on %s%n", pack.id(), pack.version(), pack.checked()));
    }
}
