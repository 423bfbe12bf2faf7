package org.naast.certification.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.naast.certification.Certificate;
import org.naast.certification.Certificates;
import org.naast.certification.Longer;
import org.naast.certification.Resting;
import org.naast.certification.Suspension;
import org.naast.certification.Suspensions;
import org.naast.directory.Alike;
import org.naast.directory.Level;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Names;
import org.naast.screens.Moments;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what stands on the pages about certificates. */
@Component
class CertificatePages {

    private static final String LEVEL = "certification.level.";

    private final Certificates certificates;
    private final Suspensions suspensions;
    private final Resting resting;
    private final Longer longer;
    private final ProposalPages proposals;
    private final Alike alike;
    private final Programmes programmes;
    private final Names names;
    private final Moments moments;

    CertificatePages(
            Certificates certificates,
            Suspensions suspensions,
            Resting resting,
            Longer longer,
            ProposalPages proposals,
            Alike alike,
            Programmes programmes,
            Names names,
            Moments moments) {
        this.certificates = certificates;
        this.suspensions = suspensions;
        this.resting = resting;
        this.longer = longer;
        this.proposals = proposals;
        this.alike = alike;
        this.programmes = programmes;
        this.names = names;
        this.moments = moments;
    }

    /** Whoever has none stands first, then whose ends first. */
    CertificatesPage all(Viewer coordinator, Programme programme, Locale locale) {
        var known = certificates.of(coordinator, programme.id()).stream()
                .collect(Collectors.toMap(Certificate::holder, one -> one));
        var copied = alike.seen(coordinator, programme.id());
        var peers = programmes.peers(coordinator, programme.id()).stream()
                .sorted(Comparator.comparing(peer -> Optional.ofNullable(known.get(peer))
                        .map(Certificate::lastDay)
                        .orElse(LocalDate.MIN)))
                .map(peer -> row(coordinator, programme.id(), peer, Optional.ofNullable(known.get(peer)), locale)
                        .alike(copied.contains(peer)))
                .toList();
        return new CertificatesPage(
                programme.id().value(), programme.name(), peers, proposals.of(coordinator, programme.id(), locale));
    }

    private CertificatesPage.Row row(
            Viewer coordinator, ProgrammeId programme, PersonId peer, Optional<Certificate> found, Locale locale) {
        var ended = found.map(Certificate::lastDay)
                .filter(last -> last.isBefore(certificates.today(coordinator, peer, programme)))
                .isPresent();
        var waits = !ended && found.flatMap(Certificate::keptTo).isPresent();
        var own = coordinator.id().equals(peer);
        var held = suspensions.find(coordinator, peer, programme);
        var taken = held.filter(Suspension::revoked).isPresent();
        return new CertificatesPage.Row(
                peer.value(),
                names.shown(coordinator, peer),
                "certification." + state(found, ended, waits),
                LEVEL + found.map(Certificate::level).orElse(Level.CERTIFICATE).word(),
                found.map(one -> moments.day(waits ? one.yearOver() : one.lastDay(), locale))
                        .orElse(""),
                ended || waits || found.isEmpty(),
                !own && !taken,
                !own && !taken && found.filter(one -> one.to().isEmpty()).isPresent(),
                false,
                held.isPresent(),
                taken,
                resting.rests(coordinator, peer, programme),
                own ? 0 : longer.months(coordinator, peer, programme));
    }

    CertificatePage form(
            Viewer coordinator, ProgrammeId programme, PersonId peer, CertificateForm form, Map<String, String> wrong) {
        return CertificatePage.of(programme, peer, names.shown(coordinator, peer), form, wrong);
    }

    private static String state(Optional<Certificate> found, boolean ended, boolean waits) {
        if (found.isEmpty()) {
            return "none";
        }
        if (waits) {
            return "unconfirmed.row";
        }
        return ended ? "ended" : "until";
    }
}
