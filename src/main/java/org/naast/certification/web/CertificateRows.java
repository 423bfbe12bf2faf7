package org.naast.certification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.certification.Certificate;
import org.naast.certification.Suspension;
import org.naast.directory.Level;
import org.naast.screens.Moments;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says how it stands with each peer's certificate. */
@Component
class CertificateRows {

    private final CertificateFacts facts;
    private final Moments moments;
    private final Clock clock;

    CertificateRows(CertificateFacts facts, Moments moments, Clock clock) {
        this.facts = facts;
        this.moments = moments;
        this.clock = clock;
    }

    /** Whoever has none stands first, then whose ends first. */
    List<CertificatesPage.Row> of(Viewer coordinator, ProgrammeId programme, Locale locale) {
        var known = facts.of(coordinator, programme);
        return known.peers().stream()
                .sorted(Comparator.comparing(
                        peer -> Optional.ofNullable(known.certificates().get(peer))
                                .map(Certificate::lastDay)
                                .orElse(LocalDate.MIN)))
                .map(peer -> row(coordinator.id().equals(peer), known, peer, locale))
                .toList();
    }

    private CertificatesPage.Row row(boolean own, CertificateFacts.Facts known, PersonId peer, Locale locale) {
        var found = Optional.ofNullable(known.certificates().get(peer));
        var today = LocalDate.ofInstant(clock.instant(), known.zones().getOrDefault(peer, ZoneOffset.UTC));
        var ended = found.map(Certificate::lastDay)
                .filter(last -> last.isBefore(today))
                .isPresent();
        var waits = !ended && found.flatMap(Certificate::keptTo).isPresent();
        var held = Optional.ofNullable(known.held().get(peer));
        var taken = held.filter(Suspension::revoked).isPresent();
        return new CertificatesPage.Row(
                peer.value(),
                known.names().getOrDefault(peer, "–"),
                "certification." + state(found, ended, waits),
                "certification.level."
                        + found.map(Certificate::level)
                                .orElse(Level.CERTIFICATE)
                                .shown(known.provisional().contains(peer)),
                found.map(one -> moments.day(waits ? one.yearOver() : one.lastDay(), locale))
                        .orElse(""),
                ended || waits || found.isEmpty(),
                !own && !taken,
                !own && !taken && found.filter(one -> one.to().isEmpty()).isPresent(),
                known.alike().contains(peer),
                held.isPresent(),
                taken,
                known.resting().contains(peer),
                own ? 0 : known.longer().getOrDefault(peer, 0),
                ended || (held.isPresent() && !taken) ? known.loads().getOrDefault(peer, 0) : 0);
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
