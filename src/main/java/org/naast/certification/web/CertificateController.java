package org.naast.certification.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.certification.Certificate;
import org.naast.certification.Certificates;
import org.naast.certification.Proposals;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A coordinator sees, records and confirms the certificates of a programme's peers. */
@Controller
class CertificateController {

    private final Certificates certificates;
    private final Proposals proposals;
    private final Programmes programmes;
    private final CertificatePages pages;

    CertificateController(
            Certificates certificates, Proposals proposals, Programmes programmes, CertificatePages pages) {
        this.certificates = certificates;
        this.proposals = proposals;
        this.programmes = programmes;
        this.pages = pages;
    }

    @GetMapping("/programme/{id}/certificates")
    String list(Viewer coordinator, @PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("page", pages.all(coordinator, mine(coordinator, id), locale));
        return "certification/certificates";
    }

    @GetMapping("/programme/{id}/certificates/{peer}")
    String ask(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID peer, Model model) {
        var programme = new ProgrammeId(id);
        var holder = mayCertify(coordinator, programme, peer);
        var form = certificates
                .find(coordinator, holder, programme)
                .map(CertificateForm::of)
                .orElseGet(() -> CertificateForm.fresh(certificates.today(coordinator, holder, programme)));
        model.addAttribute("page", pages.form(coordinator, programme, holder, form, Map.of()));
        return "certification/certificate";
    }

    @PostMapping("/programme/{id}/certificates/{peer}")
    ModelAndView record(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID peer,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn) {
        var programme = new ProgrammeId(id);
        var holder = mayCertify(coordinator, programme, peer);
        var form = CertificateForm.of(typed);
        var today = certificates.today(coordinator, holder, programme);
        var wrong = form.wrong(today);
        if (wrong.isEmpty() && readIn.isEmpty()) {
            switch (proposals.record(coordinator, form.certificate(holder, programme, today))) {
                case DONE, WAITS -> {
                    return new ModelAndView("redirect:/programme/" + id + "/certificates");
                }
                case ON_HOLD -> wrong.put("level", "certification.onHold");
                case TAKEN_BACK -> wrong.put("level", "certification.revoked.over");
                case LIES -> wrong.put("level", "certification.lies");
                case NOT_HERE -> throw new NotHere();
            }
        }
        var page = pages.form(coordinator, programme, holder, form, wrong);
        return new ModelAndView("certification/certificate", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** It still holds: for another year. */
    @PostMapping("/programme/{id}/certificates/{peer}/confirmation")
    String confirm(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID peer) {
        var holder = mayCertify(coordinator, new ProgrammeId(id), peer);
        return back(id, certificates.confirm(coordinator, holder, new ProgrammeId(id))) + "?confirmed";
    }

    private Programme mine(Viewer coordinator, UUID id) {
        return programmes
                .find(coordinator, new ProgrammeId(id))
                .filter(found -> coordinator.coordinates(found.id()))
                .orElseThrow(NotHere::new);
    }

    private PersonId mayCertify(Viewer coordinator, ProgrammeId programme, UUID peer) {
        var holder = new PersonId(peer);
        if (!certificates.mayCertify(coordinator, programme, holder)) {
            throw new NotHere();
        }
        return holder;
    }

    private static String back(UUID programme, Optional<Certificate> done) {
        if (done.isEmpty()) {
            throw new NotHere();
        }
        return "redirect:/programme/" + programme + "/certificates";
    }
}
