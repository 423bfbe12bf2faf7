package org.naast.myway.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.naast.people.CodeSlip;
import org.naast.people.Names;
import org.naast.people.ReturnCode;
import org.naast.requests.Requests;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of a new return code. Asking for it changes nothing: it may be loaded again, and in the other language. */
@Controller
class CodePageController {

    private final CodeSlip slip;
    private final Names names;
    private final Requests requests;
    private final JustAsked justAsked;

    CodePageController(CodeSlip slip, Names names, Requests requests, JustAsked justAsked) {
        this.slip = slip;
        this.names = names;
        this.requests = requests;
        this.justAsked = justAsked;
    }

    @GetMapping("/code")
    String show(Viewer viewer, HttpServletRequest request, Locale locale, Model model) {
        if (!viewer.is(Role.GUEST)) {
            return "redirect:/my";
        }
        var code = slip.read(viewer, request);
        code.ifPresent(shown -> model.addAttribute("page", page(viewer, shown, locale)));
        return code.isPresent() ? "myway/code" : "people/new-code";
    }

    private CodePage page(Viewer guest, ReturnCode code, Locale locale) {
        return new CodePage(
                code.inGroups(), names.shown(guest, guest.id()), justAsked.help(guest, requests.mine(guest), locale));
    }
}
