package org.naast.organisations.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.organisations.FirstStart.Step;
import org.naast.organisations.Invitation;
import org.naast.organisations.Invitation.Kind;
import org.naast.organisations.InvitationId;
import org.naast.organisations.Invitations;
import org.naast.organisations.Programme;
import org.naast.screens.Moments;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One-time links to pass on. A link is shown once, as the answer to making it. */
@Controller
class InvitationController {

    record Waiting(UUID id, String kindKey, String until) {}

    /** @param address all of it, to be copied */
    record Made(String kindKey, String address, String until) {}

    record InvitationsPage(Head head, Optional<Made> made, List<String> kinds, List<Waiting> waiting) {}

    private final Invitations invitations;
    private final Steps steps;
    private final Moments moments;

    InvitationController(Invitations invitations, Steps steps, Moments moments) {
        this.invitations = invitations;
        this.steps = steps;
        this.moments = moments;
    }

    @GetMapping("/programme/{id}/invitations")
    String show(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("page", page(viewer, steps.programme(viewer, id), Optional.empty(), locale));
        return "organisations/invitations";
    }

    @PostMapping("/programme/{id}/invitations")
    ModelAndView create(Viewer viewer, @PathVariable UUID id, @RequestParam Kind kind, Locale locale) {
        var programme = steps.programme(viewer, id);
        var link = invitations.invite(viewer, programme.id(), kind).orElseThrow(NotHere::new);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(link.path())
                .toUriString();
        var made = new Made(key(kind), address, until(link.expires(), programme.zone(), locale));
        return new ModelAndView(
                "organisations/invitations", Map.of("page", page(viewer, programme, Optional.of(made), locale)));
    }

    @PostMapping("/programme/{id}/invitations/{invitation}/withdrawal")
    String withdraw(Viewer viewer, @PathVariable UUID id, @PathVariable UUID invitation) {
        var programme = steps.programme(viewer, id);
        if (!invitations.withdraw(viewer, programme.id(), new InvitationId(invitation))) {
            throw new NotHere();
        }
        return "redirect:/programme/" + id + "/invitations";
    }

    private InvitationsPage page(Viewer viewer, Programme programme, Optional<Made> made, Locale locale) {
        var waiting = invitations.waiting(viewer, programme.id()).stream()
                .map(one -> waiting(one, programme.zone(), locale))
                .toList();
        var kinds = Stream.of(Kind.PEER, Kind.COORDINATOR, Kind.DEPUTY, Kind.DUTY)
                .map(Kind::name)
                .toList();
        return new InvitationsPage(steps.head(viewer, programme, Step.INVITATIONS), made, kinds, waiting);
    }

    private Waiting waiting(Invitation one, ZoneId zone, Locale locale) {
        return new Waiting(one.id().value(), key(one.kind()), until(one.expires(), zone, locale));
    }

    private String until(java.time.Instant expires, ZoneId zone, Locale locale) {
        return moments.day(LocalDate.ofInstant(expires, zone), locale);
    }

    private static String key(Kind kind) {
        return "organisations.invitation." + kind.word();
    }
}
