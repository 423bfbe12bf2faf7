package org.naast.certification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.certification.Application;
import org.naast.certification.Deciding;
import org.naast.people.Names;
import org.naast.people.Surroundings;
import org.naast.reference.Endorsement;
import org.naast.schemes.Requirement;
import org.naast.schemes.Scheme;
import org.naast.schemes.Schemes;
import org.naast.screens.Moments;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says what those who decide need to know. */
@Component
class DecidingPages {

    /** What {@code certification/deciding.html} needs. */
    record AllPage(UUID programme, List<Row> rows) {}

    /**
     * An application in the list.
     *
     * @param state key of how it stands; {@code by} goes into it
     */
    record Row(UUID id, String name, String scheme, String state, String by, boolean late) {}

    /**
     * What {@code certification/application.html} needs.
     *
     * @param asks what the scheme asks, in the version they began with
     * @param body who decides in the end, and {@code checked} the day of our reading, in words
     * @param again whether two others said no before
     * @param wrong key of what went wrong; empty when nothing did
     */
    record OnePage(
            UUID programme,
            Row row,
            List<String> words,
            List<String> asks,
            String body,
            String checked,
            boolean again,
            boolean mayVote,
            List<CertificatePage.Choice> endorsements,
            String reason,
            String wrong) {}

    private final Deciding deciding;
    private final Schemes schemes;
    private final Names names;
    private final Surroundings surroundings;
    private final Moments moments;
    private final Clock clock;

    DecidingPages(
            Deciding deciding, Schemes schemes, Names names, Surroundings surroundings, Moments moments, Clock clock) {
        this.deciding = deciding;
        this.schemes = schemes;
        this.names = names;
        this.surroundings = surroundings;
        this.moments = moments;
        this.clock = clock;
    }

    AllPage all(Viewer coordinator, ProgrammeId programme, Locale locale) {
        return new AllPage(
                programme.value(),
                deciding.of(coordinator, programme).stream()
                        .filter(one -> one.state() != Application.State.WITHDRAWN)
                        .map(one -> row(coordinator, one, locale))
                        .toList());
    }

    OnePage one(Viewer coordinator, Application one, String reason, String wrong, Locale locale) {
        var scheme = schemes.find(one.scheme(), one.version());
        return new OnePage(
                one.programme().value(),
                row(coordinator, one, locale),
                one.words().or("–").lines().toList(),
                scheme.stream()
                        .flatMap(found -> found.first().stream())
                        .map((Requirement asked) -> asked.text().in(locale))
                        .toList(),
                scheme.map(found -> found.body().in(locale)).orElse("–"),
                scheme.map(found -> moments.dated(found.pack().checked(), locale))
                        .orElse("–"),
                one.round() > 1,
                deciding.mayVote(coordinator, one),
                Stream.of(Endorsement.values())
                        .map(Endorsement::id)
                        .map(id -> new CertificatePage.Choice(id, "certification.endorsement." + id, false))
                        .toList(),
                reason,
                wrong);
    }

    private Row row(Viewer coordinator, Application one, Locale locale) {
        return new Row(
                one.id(),
                names.shown(coordinator, one.person()),
                schemes.find(one.scheme(), one.version())
                        .map((Scheme scheme) -> scheme.name(locale))
                        .orElse(one.scheme()),
                "certification.deciding." + one.state().word(),
                moments.dated(LocalDate.ofInstant(one.due(), surroundings.zone(coordinator)), locale),
                one.waiting() && !one.due().isAfter(clock.instant()));
    }
}
