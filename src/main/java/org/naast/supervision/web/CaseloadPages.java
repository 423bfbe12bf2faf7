package org.naast.supervision.web;

import java.util.Map;
import java.util.Optional;
import org.naast.certification.Certificates;
import org.naast.directory.Agreed;
import org.naast.directory.Availability;
import org.naast.directory.Caseload;
import org.naast.directory.Caseloads;
import org.naast.directory.Level;
import org.naast.people.Names;
import org.naast.supervision.Beginning;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what stands on the page about how many people a peer walks beside. */
@Component
class CaseloadPages {

    private final Caseloads caseloads;
    private final Certificates certificates;
    private final Names names;

    CaseloadPages(Caseloads caseloads, Certificates certificates, Names names) {
        this.caseloads = caseloads;
        this.certificates = certificates;
        this.names = names;
    }

    /** Empty when they are not theirs. */
    Optional<CaseloadPage> of(
            Viewer coordinator,
            ProgrammeId programme,
            PersonId peer,
            Optional<CaseloadForm> typed,
            Map<String, String> wrong) {
        return caseloads.now(coordinator, programme, peer).map(now -> {
            var agreed = caseloads.find(coordinator, programme, peer).map(Agreed::how);
            var form = typed.orElseGet(() -> fresh(agreed));
            return page(coordinator, programme, now, agreed, form, wrong);
        });
    }

    private CaseloadPage page(
            Viewer coordinator,
            ProgrammeId programme,
            Availability now,
            Optional<Agreed.How> agreed,
            CaseloadForm form,
            Map<String, String> wrong) {
        var why =
                agreed.map(CaseloadPages::why).orElseGet(() -> new String[] {ofLevel(now) ? "level" : "other", "", ""});
        return new CaseloadPage(
                programme.value(),
                now.peer().value(),
                names.shown(coordinator, now.peer()),
                now.load(),
                now.caseload().most(),
                now.caseload().many(),
                "supervision.caseload.by." + why[0],
                why[1],
                why[2],
                agreed.isPresent(),
                now.level().filter(level -> level != Level.VOLUNTEER).isEmpty(),
                beginning(coordinator, programme, now.peer()),
                caseloads.fullTime(coordinator, programme),
                Caseload.UTMOST,
                CaseloadForm.LONGEST,
                form,
                wrong);
    }

    private boolean beginning(Viewer coordinator, ProgrammeId programme, PersonId peer) {
        return certificates
                .find(coordinator, peer, programme)
                .filter(one -> Beginning.holds(one, certificates.today(coordinator, peer, programme)))
                .isPresent();
    }

    /** Otherwise another programme of theirs said so. */
    private static boolean ofLevel(Availability now) {
        return now.caseload().equals(Caseload.of(now.level().orElse(Level.VOLUNTEER)));
    }

    private static String[] why(Agreed.How how) {
        return switch (how) {
            case Agreed.How.Hours(int hours, int fullTime) ->
                new String[] {"hours", Integer.toString(hours), Integer.toString(fullTime)};
            case Agreed.How.AtMost most -> new String[] {"most", most.reason().or("–"), ""};
        };
    }

    private static CaseloadForm fresh(Optional<Agreed.How> agreed) {
        return agreed.map(how -> switch (how) {
                    case Agreed.How.Hours(int hours, int _) -> new CaseloadForm(Integer.toString(hours), "", "");
                    case Agreed.How.AtMost most ->
                        new CaseloadForm(
                                "", Integer.toString(most.most()), most.reason().or(""));
                })
                .orElseGet(() -> new CaseloadForm("", "", ""));
    }
}
