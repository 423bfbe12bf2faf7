package org.naast.safety.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.naast.directory.Directory;
import org.naast.safety.ConcernId;
import org.naast.safety.ProfileReports;
import org.naast.screens.Moments;
import org.naast.screens.NotHere;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Something in this profile is wrong". */
@Controller
class ProfileReportController {

    /**
     * What {@code safety/profile.html} needs.
     *
     * @param key names the concern that will be, so that the same form raises one
     * @param mayWrite false for a visitor, whose words we cannot keep safe for them
     */
    record ReportPage(UUID key, UUID peer, String name, boolean mayWrite, Note note) {}

    /** What {@code safety/profile-raised.html} needs. */
    record ReportedPage(String sentence, String when) {}

    private final ProfileReports reports;
    private final Directory directory;
    private final Moments moments;

    ProfileReportController(ProfileReports reports, Directory directory, Moments moments) {
        this.reports = reports;
        this.directory = directory;
        this.moments = moments;
    }

    @GetMapping(path = "/concerns/new", params = "kind=profile")
    String ask(Viewer viewer, @RequestParam UUID about, Model model) {
        model.addAttribute("page", page(viewer, UUID.randomUUID(), about, Note.NONE));
        return "safety/profile";
    }

    @PostMapping("/concerns/profiles")
    String create(
            Viewer viewer,
            @RequestParam UUID key,
            @RequestParam UUID about,
            @RequestParam(defaultValue = "") String words,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        var note = Note.of(words);
        if (note.isTooLong()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page(viewer, key, about, note));
            return "safety/profile";
        }
        var raised = reports.report(viewer, new ConcernId(key), new PersonId(about), note.words())
                .orElseThrow(NotHere::new);
        var sentence = raised.somebody() ? "safety.profile.raised" : "safety.raised.nobody";
        model.addAttribute("page", new ReportedPage(sentence, moments.by(raised.due(), raised.zone(), locale)));
        return "safety/profile-raised";
    }

    private ReportPage page(Viewer viewer, UUID key, UUID about, Note note) {
        var card = directory.card(viewer, new PersonId(about)).orElseThrow(NotHere::new);
        return new ReportPage(key, about, card.name(), viewer.isSomebody(), note);
    }
}
