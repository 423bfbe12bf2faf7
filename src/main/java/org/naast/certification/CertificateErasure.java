package org.naast.certification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.naast.privacy.Erases;
import org.naast.privacy.KeepsVoices;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What an organisation recorded about somebody goes with them; who stopped whose certificate is forgotten. */
@Component
class CertificateErasure implements Erases, KeepsVoices {

    private final CertificateTable table;
    private final ShownTable shown;
    private final SuspensionTable suspensions;
    private final ProposalTable proposals;
    private final RestTable rests;
    private final AskedTable applications;
    private final LentTable lent;
    private final VoteTable votes;
    private final Seal seal;

    CertificateErasure(
            CertificateTable table,
            ShownTable shown,
            SuspensionTable suspensions,
            ProposalTable proposals,
            RestTable rests,
            AskedTable applications,
            LentTable lent,
            VoteTable votes,
            Seal seal) {
        this.table = table;
        this.shown = shown;
        this.suspensions = suspensions;
        this.proposals = proposals;
        this.rests = rests;
        this.applications = applications;
        this.lent = lent;
        this.votes = votes;
        this.seal = seal;
    }

    @Override
    public String step() {
        return "certification";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "certification.certificate.holder",
                "certification.term.holder",
                "certification.shown.holder",
                "certification.rest.holder",
                "certification.suspension.holder",
                "certification.suspension.by",
                "certification.suspension.confirmed_by",
                "certification.suspension.revoke_by",
                "certification.suspension.lift_by",
                "certification.proposal.holder",
                "certification.proposal.by",
                "certification.application.person",
                "certification.lent.person",
                "certification.vote.decider");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        voices(Optional.of(who)).forEach(seal::destroy);
        lent.forget(who);
        applications.forget(who);
        votes.forget(who);
        suspensions.forget(who);
        proposals.forget(who);
        rests.forget(who);
        shown.forget(who);
        table.forget(who);
    }

    @Override
    public Set<String> sealed() {
        return Set.of(
                SuspensionTable.REASON, SecondPersonTable.REASON, ApplicationTable.WORDS, ApplicationTable.REASON);
    }

    @Override
    public List<Voice> voices(Viewer eraser) {
        return voices(Optional.empty());
    }

    private List<Voice> voices(Optional<PersonId> who) {
        return Stream.concat(suspensions.voices(who).stream(), applications.voices(who).stream())
                .toList();
    }
}
