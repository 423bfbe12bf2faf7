package org.naast.certification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates that are recorded by hand: one coordinator writes down what they saw, and above the volunteers' another agrees. */
@Service
@Transactional
public class Proposals {

    private final ProposalTable table;
    private final Certificates certificates;
    private final Suspensions suspensions;
    private final CertificateNews news;
    private final ProposalNews waiting;
    private final Clock clock;

    Proposals(
            ProposalTable table,
            Certificates certificates,
            Suspensions suspensions,
            CertificateNews news,
            ProposalNews waiting,
            Clock clock) {
        this.table = table;
        this.certificates = certificates;
        this.suspensions = suspensions;
        this.news = news;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Records it, or lays it before another coordinator. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public Recorded record(Viewer coordinator, Certificate certificate) {
        var holder = certificate.holder();
        var programme = certificate.programme();
        if (!certificates.mayCertify(coordinator, programme, holder)) {
            return Recorded.NOT_HERE;
        }
        var held = suspensions.find(coordinator, holder, programme);
        if (held.isPresent()) {
            return held.get().revoked() ? Recorded.TAKEN_BACK : Recorded.ON_HOLD;
        }
        if (table.of(programme).stream()
                .anyMatch(one -> one.whose().equals(holder) && one.mayAgree(coordinator.id()))) {
            return Recorded.LIES;
        }
        if (Proposal.needsTwo(certificates.find(coordinator, holder, programme), certificate)) {
            table.put(coordinator, certificate, clock.instant());
            waiting.tell(coordinator, programme);
            return Recorded.WAITS;
        }
        count(coordinator, certificate);
        return Recorded.DONE;
    }

    /** What waits for a second person, the longest first; nothing when the programme is not theirs. */
    public List<Proposal> waiting(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme) ? table.of(programme) : List.of();
    }

    /** It is so: it counts from now on. False when it is not there, not theirs, or theirs alone. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean agree(Viewer coordinator, UUID proposal) {
        var found = mine(coordinator, proposal)
                .filter(one -> one.mayAgree(coordinator.id()))
                .filter(one ->
                        certificates.mayCertify(coordinator, one.certificate().programme(), one.whose()))
                .filter(one -> suspensions
                        .find(coordinator, one.whose(), one.certificate().programme())
                        .isEmpty());
        found.ifPresent(one -> {
            count(coordinator, one.certificate());
            over(coordinator, one);
        });
        return found.isPresent();
    }

    /** It is not so, or whoever wrote it takes it away. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean refuse(Viewer coordinator, UUID proposal) {
        var found = mine(coordinator, proposal).filter(one -> !one.whose().equals(coordinator.id()));
        found.ifPresent(one -> over(coordinator, one));
        return found.isPresent();
    }

    private Optional<Proposal> mine(Viewer coordinator, UUID proposal) {
        return table.lock(proposal)
                .filter(one -> coordinator.coordinates(one.certificate().programme()));
    }

    private void count(Viewer coordinator, Certificate certificate) {
        certificates.record(coordinator, certificate).ifPresent(one -> news.given(coordinator, one.holder()));
    }

    private void over(Viewer coordinator, Proposal one) {
        table.remove(one.id());
        if (table.of(one.certificate().programme()).isEmpty()) {
            waiting.over(coordinator, one.certificate().programme());
        }
    }
}
