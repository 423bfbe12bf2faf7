package org.naast.requests.web;

import java.util.Optional;
import java.util.UUID;
import org.naast.requests.Answer;
import org.naast.requests.RequestId;
import org.naast.requests.Requests;
import org.naast.screens.NotHere;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the person who asked can do with their request; all of it leads back to their own page. */
@Controller
class MoveController {

    private final Requests requests;

    MoveController(Requests requests) {
        this.requests = requests;
    }

    @PostMapping("/requests/{id}/withdrawal")
    String withdraw(Viewer viewer, @PathVariable UUID id, Model model) {
        return mine(requests.withdraw(viewer, new RequestId(id)), model);
    }

    @PostMapping("/requests/{id}/question")
    String askNext(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID peer,
            @RequestParam(defaultValue = "false") boolean words,
            Model model) {
        return mine(requests.askNext(viewer, new RequestId(id), new PersonId(peer), words), model);
    }

    /** From now on whoever has it at the programme can read the words, until it is with a peer again. */
    @PostMapping("/requests/{id}/reading")
    String letRead(Viewer viewer, @PathVariable UUID id) {
        if (!requests.letDeskRead(viewer, new RequestId(id))) {
            throw new NotHere();
        }
        return "redirect:/my";
    }

    @PostMapping("/requests/{id}/reading/end")
    String letReadNoMore(Viewer viewer, @PathVariable UUID id) {
        if (!requests.letDeskReadNoMore(viewer, new RequestId(id))) {
            throw new NotHere();
        }
        return "redirect:/my";
    }

    private static String mine(Optional<Answer> answer, Model model) {
        var made = answer.orElseThrow(NotHere::new);
        if (made == Answer.Refused.NOT_FREE) {
            model.addAttribute("page", NotPage.because("requests.not.not_free"));
            return "requests/not";
        }
        return "redirect:/my";
    }
}
