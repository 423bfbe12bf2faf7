package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.directory.Rests;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A holder lets a certificate rest, without a reason, and ends that whenever they like. While it rests nobody new comes to
 * them by it; what runs goes on, and so does its last day. The machine writes it down for them, since nobody certifies
 * themselves.
 */
@Service
@Transactional
public class Resting {

    /** For the programme, about that programme: one rests from now on, or counts again. */
    static final String RESTS = "certification.rests";

    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final RestTable table;
    private final CertificateTable certificates;
    private final Holding holding;
    private final Rests rests;
    private final Programmes programmes;
    private final Inbox inbox;
    private final Clock clock;

    Resting(
            RestTable table,
            CertificateTable certificates,
            Holding holding,
            Rests rests,
            Programmes programmes,
            Inbox inbox,
            Clock clock) {
        this.table = table;
        this.certificates = certificates;
        this.holding = holding;
        this.rests = rests;
        this.programmes = programmes;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** From now on. False when it is not theirs, or does not hold now. */
    @NotPersonal("it answers yes or no, for the holder alone")
    public boolean rest(Viewer job, PersonId holder, UUID certificate) {
        return own(job, holder, certificate)
                .filter(one -> table.has(holder, one.programme()) || begin(job, one))
                .isPresent();
    }

    /** It counts again from now on, as far as it would without. False when it is not theirs. */
    @NotPersonal("it answers yes or no, for the holder alone")
    public boolean end(Viewer job, PersonId holder, UUID certificate) {
        var own = own(job, holder, certificate);
        own.filter(table::remove).ifPresent(one -> {
            rests.told(job, holder, one.programme(), Optional.empty());
            tell(job, one);
        });
        return own.isPresent();
    }

    /** Whether the holder lets it rest: for themselves, for a coordinator of that programme and for the machine. */
    @NotPersonal("it answers yes or no, for whoever sees that certificate")
    public boolean rests(Viewer viewer, PersonId holder, ProgrammeId programme) {
        return table.has(holder, programme);
    }

    /** Whose rests, among those this programme certified; nobody's when it is not theirs. */
    @NotPersonal("for whoever sees those certificates")
    public Set<PersonId> rests(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme) ? table.of(programme) : Set.of();
    }

    private boolean begin(Viewer job, Certificate one) {
        if (!holding.holds(job, one)) {
            return false;
        }
        if (table.insert(one, clock.instant())) {
            rests.told(job, one.holder(), one.programme(), Optional.of(clock.instant()));
            tell(job, one);
        }
        return true;
    }

    private Optional<Certificate> own(Viewer job, PersonId holder, UUID certificate) {
        return Optional.of(job)
                .filter(one -> one.is(Role.JOB))
                .map(_ -> certificates.ofHolderForEveryone(holder).get(certificate));
    }

    private void tell(Viewer job, Certificate one) {
        programmes.desk(job, one.programme()).stream()
                .flatMap(desk -> Stream.concat(Stream.of(desk.coordinator()), desk.deputy().stream()))
                .filter(who -> !who.equals(one.holder()))
                .findFirst()
                .ifPresent(who -> inbox.put(
                        job,
                        who,
                        RESTS,
                        one.programme().value(),
                        clock.instant().plus(TO_LOOK)));
    }
}
