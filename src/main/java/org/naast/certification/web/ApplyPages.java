package org.naast.certification.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.certification.Application;
import org.naast.certification.Applications;
import org.naast.certification.Renewals;
import org.naast.certification.Replacing;
import org.naast.dossier.MyDossier;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says whom somebody may ask for a certificate, and why an application was not taken. */
@Component
class ApplyPages {

    /**
     * What {@code certification/apply.html} needs.
     *
     * @param body who gives the certificate this list comes from
     * @param waits the programmes whom they asked for this one already, by name
     * @param wrong key of what went wrong; empty when nothing did
     */
    record ApplyPage(
            String scheme,
            String name,
            String body,
            List<Choice> programmes,
            List<String> waits,
            String words,
            String wrong) {}

    /**
     * A programme that may be asked.
     *
     * @param of the organisation whose name stands under its certificates; empty where it is called the same
     */
    record Choice(UUID id, String name, String of, boolean chosen) {}

    private final Applications applications;
    private final MyDossier dossier;
    private final Renewals renewals;
    private final Replacing replacing;
    private final Programmes programmes;

    ApplyPages(
            Applications applications,
            MyDossier dossier,
            Renewals renewals,
            Replacing replacing,
            Programmes programmes) {
        this.applications = applications;
        this.dossier = dossier;
        this.renewals = renewals;
        this.replacing = replacing;
        this.programmes = programmes;
    }

    /** Empty when there is no such scheme. */
    Optional<ApplyPage> form(
            Viewer viewer, String scheme, String programme, String words, String wrong, Locale locale) {
        var open = programmes.open(viewer).stream()
                .map(one -> choice(viewer, one, programme))
                .toList();
        var waits = applications.waiting(viewer).stream()
                .filter(one -> one.scheme().equals(scheme))
                .map(Application::programme)
                .map(asked ->
                        programmes.find(viewer, asked).map(Programme::name).orElse("–"))
                .toList();
        return dossier.scheme(viewer, scheme)
                .map(one -> new ApplyPage(scheme, one.name(locale), one.body().in(locale), open, waits, words, wrong));
    }

    /** Key of the sentence that says so; empty when it is not. */
    String tooEarly(Viewer viewer, ProgrammeId programme, String scheme) {
        if (renewals.tooEarly(viewer, programme, scheme)) {
            return "certification.apply.early";
        }
        return dossier.scheme(viewer, scheme)
                .filter(one -> replacing.loses(viewer, programme, one))
                .map(_ -> "certification.apply.has")
                .orElse("");
    }

    /** Key of why a programme took no application from them. */
    String refused(Viewer viewer, ProgrammeId programme) {
        return applications.waiting(viewer).stream()
                        .anyMatch(one -> one.programme().equals(programme))
                ? "certification.apply.again"
                : "certification.apply.closed";
    }

    private Choice choice(Viewer viewer, Programme one, String chosen) {
        var organisation = programmes
                .organisationName(viewer, one.organisation())
                .filter(name -> !name.equals(one.name()))
                .orElse("");
        return new Choice(
                one.id().value(), one.name(), organisation, one.id().toString().equals(chosen));
    }
}
