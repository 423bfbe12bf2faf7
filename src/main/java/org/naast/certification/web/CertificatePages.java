package org.naast.certification.web;

import java.util.Locale;
import java.util.Map;
import org.naast.organisations.Programme;
import org.naast.people.Names;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what stands on the pages about certificates. */
@Component
class CertificatePages {

    /** More than a telephone shows on a few screens. */
    private static final int MANY = 10;

    private final CertificateRows rows;
    private final ProposalPages proposals;
    private final Names names;

    CertificatePages(CertificateRows rows, ProposalPages proposals, Names names) {
        this.rows = rows;
        this.proposals = proposals;
        this.names = names;
    }

    CertificatesPage all(Viewer coordinator, Programme programme, Locale locale) {
        var all = rows.of(coordinator, programme.id(), locale);
        var groups = Standings.of(all, MANY);
        return new CertificatesPage(
                programme.id().value(),
                programme.name(),
                groups,
                all.size() > MANY && groups.size() > 1,
                proposals.of(coordinator, programme.id(), locale));
    }

    CertificatePage form(
            Viewer coordinator, ProgrammeId programme, PersonId peer, CertificateForm form, Map<String, String> wrong) {
        return CertificatePage.of(programme, peer, names.shown(coordinator, peer), form, wrong);
    }
}
