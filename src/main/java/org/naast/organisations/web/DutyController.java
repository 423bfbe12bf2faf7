package org.naast.organisations.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.organisations.Desk;
import org.naast.organisations.FirstStart;
import org.naast.organisations.FirstStart.Step;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.organisations.web.NamePages.Choice;
import org.naast.people.Names;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who answers for a programme when a peer cannot. */
@Controller
class DutyController {

    record DutyPage(Head head, List<Choice> coordinator, List<Choice> deputy, List<Choice> duty, boolean wrong) {}

    private final Programmes programmes;
    private final FirstStart start;
    private final Names names;
    private final Steps steps;

    DutyController(Programmes programmes, FirstStart start, Names names, Steps steps) {
        this.programmes = programmes;
        this.start = start;
        this.names = names;
        this.steps = steps;
    }

    @GetMapping("/programme/{id}/duty")
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var programme = steps.programme(viewer, id);
        model.addAttribute("page", page(viewer, programme, programmes.desk(viewer, programme.id()), false));
        return "organisations/duty";
    }

    @PostMapping("/programme/{id}/duty")
    ModelAndView keep(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID coordinator,
            @RequestParam Optional<UUID> deputy,
            @RequestParam Optional<UUID> duty) {
        var programme = steps.programme(viewer, id);
        var desk = new Desk(new PersonId(coordinator), deputy.map(PersonId::new), duty.map(PersonId::new));
        if (deputy.filter(coordinator::equals).isPresent() || !programmes.seat(viewer, programme.id(), desk)) {
            return new ModelAndView(
                    "organisations/duty",
                    Map.of("page", page(viewer, programme, Optional.of(desk), true)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(steps.after(viewer, id, Step.DUTY));
    }

    private DutyPage page(Viewer viewer, Programme programme, Optional<Desk> desk, boolean wrong) {
        var people = start.coordinators(viewer, programme.id());
        return new DutyPage(
                steps.head(viewer, programme, Step.DUTY),
                choices(viewer, people, desk.map(Desk::coordinator)),
                choices(viewer, people, desk.flatMap(Desk::deputy)),
                choices(viewer, people, desk.flatMap(Desk::duty)),
                wrong);
    }

    private List<Choice> choices(Viewer viewer, List<PersonId> people, Optional<PersonId> chosen) {
        return Stream.concat(people.stream(), chosen.stream())
                .distinct()
                .map(one -> new Choice(one.toString(), names.shown(viewer, one), chosen.equals(Optional.of(one))))
                .toList();
    }
}
