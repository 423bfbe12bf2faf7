package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.naast.people.Entrance;
import org.naast.people.Roles;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing what to act as: one role at a time, asked for, and written down. */
@Controller
class RoleController {

    /** One role somebody has, and whether they act as that now. */
    record Choice(String role, String key, boolean now) {}

    /** @param to the page they were asked in from; empty when none */
    record RolePage(List<Choice> choices, String to) {}

    private final Roles roles;
    private final Entrance entrance;

    RoleController(Roles roles, Entrance entrance) {
        this.roles = roles;
        this.entrance = entrance;
    }

    @GetMapping("/role")
    String ask(Viewer viewer, @RequestParam(name = Onward.FIELD, defaultValue = "") String to, Model model) {
        if (viewer.is(Role.GUEST) || !viewer.isSomebody()) {
            return "redirect:" + Homes.of(viewer.role());
        }
        model.addAttribute(
                "page",
                new RolePage(
                        roles.of(Viewer.job(), viewer.id()).stream()
                                .map(role -> new Choice(role.word(), "people.role." + role.word(), viewer.is(role)))
                                .toList(),
                        Onward.of(to)));
        return "people/role";
    }

    @PostMapping("/role")
    String change(
            Viewer viewer,
            @RequestParam String role,
            @RequestParam(name = Onward.FIELD, defaultValue = "") String onward,
            HttpServletRequest request,
            HttpServletResponse response) {
        var may = viewer.is(Role.GUEST) || !viewer.isSomebody() ? List.<Role>of() : roles.of(Viewer.job(), viewer.id());
        var to = may.stream().filter(one -> one.word().equals(role)).findFirst();
        if (to.isEmpty()) {
            return "redirect:" + Onward.by("/role", onward);
        }
        if (!viewer.is(to.get())) {
            roles.changed(viewer, to.get());
            entrance.in(request, response, viewer.id(), to.get());
        }
        return "redirect:" + Onward.or(onward, Homes.of(to.get()));
    }
}
