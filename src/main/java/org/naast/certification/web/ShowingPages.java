package org.naast.certification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.certification.Certificate;
import org.naast.certification.Genuine;
import org.naast.certification.Renewals;
import org.naast.certification.Showing;
import org.naast.certification.Stage;
import org.naast.certification.Term;
import org.naast.people.Names;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Says what is on a certificate, in the reader's language. */
@Component
class ShowingPages {

    /** What {@code certification/mine.html} needs; {@code named} when a badge bears a name. */
    record MinePage(List<Row> rows, List<SuspensionPage.Stopped> stopped, boolean named) {}

    /**
     * One certificate; the keys name its level and whether it holds.
     *
     * @param until in words; empty when it has no last day
     * @param link which one works now; empty while there is none
     * @param fields keys of the experiences it is for
     * @param scheme after which it was given; empty where somebody recorded it by hand
     */
    record Row(
            UUID id,
            String level,
            String issuer,
            String from,
            String until,
            String confirmed,
            String holds,
            String link,
            boolean rests,
            Stage stage,
            String scheme,
            List<String> fields) {}

    private final SuspensionPages suspensions;
    private final Renewals renewals;
    private final Names names;
    private final Moments moments;
    private final Clock clock;

    ShowingPages(SuspensionPages suspensions, Renewals renewals, Names names, Moments moments, Clock clock) {
        this.suspensions = suspensions;
        this.renewals = renewals;
        this.names = names;
        this.moments = moments;
        this.clock = clock;
    }

    MinePage mine(Viewer holder, List<Showing.Mine> mine, Locale locale) {
        return new MinePage(
                mine.stream().map(one -> row(holder, one, locale)).toList(),
                suspensions.mine(holder, locale),
                names.chosen(holder, holder.id()).isPresent());
    }

    LinkPage link(UUID id, String code, boolean holds) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/verify/" + code);
        return new LinkPage(id, address.toUriString(), code, holds);
    }

    GenuinePage genuine(Genuine one, Locale locale) {
        return new GenuinePage(
                one.name().orElse(""),
                "certification.shown.level." + one.level().shown(one.provisional()),
                one.issuer(),
                one.keeper().orElse(""),
                moments.dated(one.from(), locale),
                until(one.to(), locale),
                moments.dated(one.confirmed(), locale),
                one.valid(),
                moments.dated(LocalDate.ofInstant(clock.instant(), clock.getZone()), locale));
    }

    private Row row(Viewer holder, Showing.Mine mine, Locale locale) {
        Certificate one = mine.certificate();
        var term = renewals.term(holder, one.programme());
        return new Row(
                mine.id(),
                "certification.level."
                        + one.level().shown(term.filter(Term::provisional).isPresent()),
                one.issuer(),
                moments.dated(one.from(), locale),
                until(one.to(), locale),
                moments.dated(one.confirmed(), locale),
                mine.valid() ? "certification.shown.valid" : "certification.shown.invalid",
                mine.link(),
                mine.rests(),
                renewals.stage(holder, one.programme()).orElse(Stage.LAPSED),
                term.map(Term::scheme).orElse(""),
                one.endorsements().stream()
                        .map(field -> CertificatePage.EXPERIENCE + field.id())
                        .sorted()
                        .toList());
    }

    private String until(Optional<LocalDate> to, Locale locale) {
        return to.map((LocalDate day) -> moments.dated(day, locale)).orElse("");
    }
}
