package org.naast.certification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.privacy.NotPersonal;
import org.naast.schemes.Scheme;
import org.naast.schemes.Schemes;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A certificate is made longer, once: a provisional one while its holder completes it, any other while those who decide
 * about a renewal that was asked for in time are slow. As far as its scheme allows.
 */
@Service
@Transactional
public class Longer {

    private final TermTable terms;
    private final CertificateTable certificates;
    private final ApplicationTable applications;
    private final Recording recording;
    private final Schemes schemes;

    Longer(
            TermTable terms,
            CertificateTable certificates,
            ApplicationTable applications,
            Recording recording,
            Schemes schemes) {
        this.terms = terms;
        this.certificates = certificates;
        this.applications = applications;
        this.recording = recording;
        this.schemes = schemes;
    }

    /** By how many months a provisional certificate can be made longer; 0 when it can not. */
    @NotPersonal("a figure of a scheme, for whoever sees that certificate")
    public int months(Viewer coordinator, PersonId holder, ProgrammeId programme) {
        return terms.find(holder, programme).map(this::months).orElse(0);
    }

    /** The same for each that can, among those this programme certified. */
    @NotPersonal("a figure of a scheme, for whoever sees those certificates")
    public Map<PersonId, Integer> months(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme)
                ? terms.provisional(programme).stream().collect(Collectors.toMap(Term::holder, this::months))
                : Map.of();
    }

    /** Gives a provisional certificate its one extension. Empty when it is not theirs to give, or was given. */
    public Optional<Certificate> extend(Viewer coordinator, PersonId holder, ProgrammeId programme) {
        var months = months(coordinator, holder, programme);
        return certificates
                .find(holder, programme)
                .filter(one -> months > 0
                        && coordinator.coordinates(programme)
                        && !coordinator.id().equals(holder))
                .map(one -> {
                    move(coordinator, one, one.lastDay().plusMonths(months));
                    return one;
                });
    }

    /** A renewal was asked for or taken back: what was asked for in time holds on while people look at it. */
    @NotPersonal("it tells nobody anything")
    public void looked(Viewer job, UUID application) {
        applications.find(job, application).filter(Application::renews).ifPresent(one -> {
            if (one.waiting()) {
                certificates.find(one.person(), one.programme()).ifPresent(held -> waits(job, one, held));
            } else if (one.state() == Application.State.WITHDRAWN) {
                waitsNoMore(job, one.person(), one.programme());
            }
        });
    }

    private void waits(Viewer job, Application one, Certificate held) {
        var days = terms.find(one.person(), one.programme())
                .filter(term -> term.endedBefore().isEmpty())
                .flatMap(this::course)
                .map(Scheme.Course::pendingDays)
                .orElse(0);
        if (days > 0 && one.askedAt().isBefore(recording.until(job, held))) {
            move(job, held, held.lastDay().plusDays(days));
        }
    }

    /** Nobody looks at it any more, and it was not renewed: it ends when it would have. */
    void waitsNoMore(Viewer viewer, PersonId holder, ProgrammeId programme) {
        terms.find(holder, programme)
                .filter(term -> !term.provisional())
                .flatMap(Term::endedBefore)
                .ifPresent(last -> certificates
                        .find(holder, programme)
                        .filter(one -> last.isBefore(one.lastDay()))
                        .ifPresent(one -> recording.moveEnd(viewer, one, last)));
    }

    private void move(Viewer viewer, Certificate one, java.time.LocalDate to) {
        terms.find(one.holder(), one.programme()).ifPresent(term -> terms.put(term.endingBefore(one.lastDay())));
        recording.moveEnd(viewer, one, to);
    }

    private int months(Term term) {
        return term.provisional() && term.endedBefore().isEmpty()
                ? course(term).map(Scheme.Course::extensionMonths).orElse(0)
                : 0;
    }

    private Optional<Scheme.Course> course(Term term) {
        return schemes.find(term.scheme(), term.version()).map(Scheme::course);
    }
}
