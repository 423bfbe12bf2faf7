package org.naast.certification.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naast.certification.Certificate;
import org.naast.certification.Certificates;
import org.naast.certification.Longer;
import org.naast.certification.Provisional;
import org.naast.certification.Resting;
import org.naast.certification.Suspension;
import org.naast.certification.Suspensions;
import org.naast.directory.Alike;
import org.naast.directory.Crew;
import org.naast.directory.Zones;
import org.naast.organisations.Programmes;
import org.naast.people.Names;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Asks all that is to be said about the certificates of a programme's peers, as often for a hundred peers as for one. */
@Component
class CertificateFacts {

    /**
     * What was answered, peer by peer; nothing is said of whom it does not concern.
     *
     * @param peers each has a zone and a name
     * @param loads how many people they walk beside
     */
    record Facts(
            List<PersonId> peers,
            Map<PersonId, Certificate> certificates,
            Map<PersonId, Suspension> held,
            Set<PersonId> resting,
            Map<PersonId, Integer> longer,
            Set<PersonId> alike,
            Set<PersonId> provisional,
            Map<PersonId, Integer> loads,
            Map<PersonId, ZoneId> zones,
            Map<PersonId, String> names) {}

    private final Certificates certificates;
    private final Suspensions suspensions;
    private final Resting resting;
    private final Longer longer;
    private final Alike alike;
    private final Provisional provisional;
    private final Crew crew;
    private final Programmes programmes;
    private final Zones zones;
    private final Names names;

    CertificateFacts(
            Certificates certificates,
            Suspensions suspensions,
            Resting resting,
            Longer longer,
            Alike alike,
            Provisional provisional,
            Crew crew,
            Programmes programmes,
            Zones zones,
            Names names) {
        this.certificates = certificates;
        this.suspensions = suspensions;
        this.resting = resting;
        this.longer = longer;
        this.alike = alike;
        this.provisional = provisional;
        this.crew = crew;
        this.programmes = programmes;
        this.zones = zones;
        this.names = names;
    }

    Facts of(Viewer coordinator, ProgrammeId programme) {
        var peers = programmes.peers(coordinator, programme);
        return new Facts(
                peers,
                byHolder(certificates.of(coordinator, programme), Certificate::holder),
                byHolder(suspensions.of(coordinator, programme), Suspension::holder),
                resting.rests(coordinator, programme),
                longer.months(coordinator, programme),
                Set.copyOf(alike.seen(coordinator, programme)),
                provisional.of(coordinator, programme),
                crew.of(coordinator, programme).stream()
                        .collect(Collectors.toMap(Crew.Member::peer, Crew.Member::load)),
                zones.of(coordinator, Set.copyOf(peers), programme),
                names.shown(coordinator, Set.copyOf(peers)));
    }

    private static <T> Map<PersonId, T> byHolder(List<T> some, Function<T, PersonId> holder) {
        return some.stream().collect(Collectors.toMap(holder, one -> one));
    }
}
