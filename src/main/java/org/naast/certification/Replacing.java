package org.naast.certification;

import java.time.Period;
import java.util.Optional;
import org.naast.directory.Level;
import org.naast.privacy.NotPersonal;
import org.naast.schemes.Scheme;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody has one certificate of a programme at a time, so a new one takes the place of what they have. Nobody loses by a
 * yes: whoever has as much asks when it is nearly over, and whoever decides reads what would go.
 */
@Service
@Transactional
public class Replacing {

    /** So long before the end of the old one a new one can be asked for; reminders begin then too. */
    private static final Period BEFORE_ITS_END = Period.ofDays(90);

    private final CertificateTable certificates;
    private final TermTable terms;
    private final Suspensions suspensions;
    private final Recording recording;

    Replacing(CertificateTable certificates, TermTable terms, Suspensions suspensions, Recording recording) {
        this.certificates = certificates;
        this.terms = terms;
        this.suspensions = suspensions;
        this.recording = recording;
    }

    /** Whether they would lose as much as they could win by a certificate of this scheme, and so cannot ask for it yet. */
    @NotPersonal("it is the viewer's own")
    public boolean loses(Viewer person, ProgrammeId programme, Scheme scheme) {
        return holding(person, person.id(), programme, scheme.pack().id())
                .filter(one -> one.level().compareTo(level(scheme)) >= 0)
                .filter(one ->
                        one.lastDay().minus(BEFORE_ITS_END).isAfter(recording.today(person, person.id(), programme)))
                .isPresent();
    }

    /** What a yes would take the place of; empty where the programme is not theirs, and for one that is kept or completed. */
    public Optional<Certificate> by(Viewer coordinator, Application one) {
        return coordinator.coordinates(one.programme())
                ? holding(coordinator, one.person(), one.programme(), one.scheme())
                : Optional.empty();
    }

    static Level level(Scheme scheme) {
        return scheme.level().equals("volunteer") ? Level.VOLUNTEER : Level.CERTIFICATE;
    }

    /** What holds now, and was not given after the same scheme. */
    private Optional<Certificate> holding(Viewer viewer, PersonId holder, ProgrammeId programme, String scheme) {
        return certificates
                .find(holder, programme)
                .filter(one -> !one.lastDay().isBefore(recording.today(viewer, holder, programme)))
                .filter(_ -> terms.find(holder, programme)
                        .filter(term -> term.scheme().equals(scheme))
                        .isEmpty())
                .filter(_ -> suspensions.find(viewer, holder, programme).isEmpty());
    }
}
