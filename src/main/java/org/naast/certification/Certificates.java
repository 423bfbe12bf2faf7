package org.naast.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates an organisation recorded; {@link Proposals} is how one is recorded by hand. */
@Service
@Transactional
public class Certificates {

    private final CertificateTable table;
    private final TermTable terms;
    private final Recording recording;
    private final Programmes programmes;
    private final CertificateEnds ends;

    Certificates(
            CertificateTable table, TermTable terms, Recording recording, Programmes programmes, CertificateEnds ends) {
        this.table = table;
        this.terms = terms;
        this.recording = recording;
        this.programmes = programmes;
        this.ends = ends;
    }

    /** Whether this is a peer of a programme the viewer coordinates, and not the viewer. */
    public boolean mayCertify(Viewer coordinator, ProgrammeId programme, PersonId peer) {
        return coordinator.coordinates(programme)
                && !coordinator.id().equals(peer)
                && programmes.hasPeer(coordinator, programme, peer);
    }

    /** Empty when the viewer may not certify this person. Recording again replaces. Whoever calls this saw to it that enough people decided. */
    Optional<Certificate> record(Viewer coordinator, Certificate certificate) {
        return Optional.of(certificate)
                .filter(one -> mayCertify(coordinator, one.programme(), one.holder()))
                .map(one -> keep(coordinator, one));
    }

    /** Says that a certificate still holds: one without an end then holds for another year. */
    public Optional<Certificate> confirm(Viewer coordinator, PersonId holder, ProgrammeId programme) {
        return table.find(holder, programme)
                .filter(_ -> mayCertify(coordinator, programme, holder))
                .map(found -> recording.keep(coordinator, found.confirmedOn(today(coordinator, holder, programme))));
    }

    /** The one this programme recorded: the viewer's own, or of a programme they coordinate. */
    public Optional<Certificate> find(Viewer viewer, PersonId holder, ProgrammeId programme) {
        return table.find(holder, programme);
    }

    /** Those of a programme, the one that ends first at the top. Whoever looks has seen which have ended. */
    public List<Certificate> of(Viewer coordinator, ProgrammeId programme) {
        if (!coordinator.coordinates(programme)) {
            return List.of();
        }
        ends.seen(coordinator, programme);
        return table.of(programme);
    }

    /** The day it is where this peer lives. */
    @NotPersonal("a day holds half the world")
    public LocalDate today(Viewer coordinator, PersonId peer, ProgrammeId programme) {
        return recording.today(coordinator, peer, programme);
    }

    /** Their midnight is another from now on; of what ended days ago everybody heard. */
    @NotPersonal("it tells nobody anything")
    public void moved(Viewer job, PersonId peer) {
        table.ofHolderForEveryone(peer).forEach((id, certificate) -> {
            var yesterday = today(job, peer, certificate.programme()).minusDays(1);
            if (!certificate.lastDay().isBefore(yesterday)) {
                recording.tell(job, id, certificate);
            }
        });
    }

    /** Those recorded before anybody was told when one ends; each once, on whichever node. */
    @NotPersonal("it tells nobody anything")
    public void plan(Viewer job) {
        table.planForEveryone()
                .forEach((id, certificate) -> ends.plan(job, id, certificate, recording.until(job, certificate)));
    }

    /** After which scheme the one that was just recorded was given. */
    void given(Viewer coordinator, Term term) {
        terms.put(term);
        recording.provisional(coordinator, term.holder(), term.programme(), term.provisional());
    }

    /** After no scheme; whoever grants says after which. The machine does it where others than its own people decided. */
    Certificate keep(Viewer viewer, Certificate certificate) {
        terms.forget(certificate.holder(), certificate.programme());
        recording.keep(viewer, certificate);
        recording.provisional(viewer, certificate.holder(), certificate.programme(), false);
        return certificate;
    }
}
