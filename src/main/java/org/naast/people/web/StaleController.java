package org.naast.people.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody sees whose form was too old: where to go on, and what they had typed. */
@Controller
class StaleController {

    /** Fields in which people write at length. */
    private static final List<String> TEXTS = List.of("words", "text", "note", "excerpt");

    /** Everything {@code people/stale.html} needs; {@code on} is where somebody signed in goes on, else empty. */
    record StalePage(String yours, String on, boolean guest) {}

    @RequestMapping("/stale")
    String show(Viewer viewer, HttpServletRequest request, Model model) {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            return "redirect:/";
        }
        var yours = TEXTS.stream()
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        var on = viewer.isSomebody() ? Homes.of(viewer.role()) : "";
        model.addAttribute("page", new StalePage(yours, on, viewer.is(Role.GUEST)));
        return "people/stale";
    }
}
