package org.naast.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.naast.dossier.Held;
import org.naast.privacy.NotPersonal;
import org.naast.schemes.Scheme;
import org.naast.schemes.Schemes;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How one's own certificates go on: which can be renewed, and from when. */
@Service
@Transactional
@NotPersonal("these are the viewer's own")
public class Renewals implements Held {

    private final TermTable terms;
    private final CertificateTable certificates;
    private final Suspensions suspensions;
    private final RestTable rests;
    private final Recording recording;
    private final Schemes schemes;

    Renewals(
            TermTable terms,
            CertificateTable certificates,
            Suspensions suspensions,
            RestTable rests,
            Recording recording,
            Schemes schemes) {
        this.terms = terms;
        this.certificates = certificates;
        this.suspensions = suspensions;
        this.rests = rests;
        this.recording = recording;
        this.schemes = schemes;
    }

    @Override
    public Optional<LocalDate> since(Viewer person, String scheme) {
        return terms.of(person.id()).stream()
                .filter(term -> renews(person, term, scheme))
                .findFirst()
                .map(Term::since);
    }

    /** Where the certificate of this programme is on its way; empty when there is none. */
    public Optional<Stage> stage(Viewer holder, ProgrammeId programme) {
        return certificates
                .find(holder.id(), programme)
                .map(one -> Stage.of(
                        one,
                        term(holder, programme),
                        window(holder, programme),
                        recording.today(holder, holder.id(), programme),
                        suspensions.find(holder, holder.id(), programme).isPresent()))
                .map(stage -> stage.resting(rests.has(holder.id(), programme)));
    }

    /** After which scheme it was given; empty where a coordinator recorded it by hand. */
    public Optional<Term> term(Viewer holder, ProgrammeId programme) {
        return terms.find(holder.id(), programme);
    }

    /** The first day on which its renewal can be asked for; empty when there is nothing to renew by this scheme. */
    public Optional<LocalDate> opens(Viewer holder, ProgrammeId programme, String scheme) {
        return renewed(holder, programme, scheme)
                .flatMap(_ -> certificates.find(holder.id(), programme))
                .flatMap(Certificate::to)
                .map(last -> Stage.opens(last, window(holder, programme)));
    }

    /** Whether it is too early for that. */
    public boolean tooEarly(Viewer holder, ProgrammeId programme, String scheme) {
        return opens(holder, programme, scheme)
                .filter(day -> day.isAfter(recording.today(holder, holder.id(), programme)))
                .isPresent();
    }

    /** The certificate that is kept when this scheme is asked for again; a provisional one is completed, one taken back is begun anew. */
    Optional<Term> renewed(Viewer holder, ProgrammeId programme, String scheme) {
        return term(holder, programme).filter(term -> renews(holder, term, scheme));
    }

    private boolean renews(Viewer holder, Term term, String scheme) {
        return term.scheme().equals(scheme)
                && !term.provisional()
                && suspensions
                        .find(holder, holder.id(), term.programme())
                        .filter(Suspension::revoked)
                        .isEmpty();
    }

    private int window(Viewer holder, ProgrammeId programme) {
        return term(holder, programme)
                .flatMap(term -> schemes.find(term.scheme(), term.version()))
                .map(Scheme::course)
                .map(Scheme.Course::windowDays)
                .orElse(0);
    }
}
