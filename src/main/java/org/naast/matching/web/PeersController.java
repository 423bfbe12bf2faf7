package org.naast.matching.web;

import java.util.Locale;
import org.naast.apart.Apart;
import org.naast.directory.Directory;
import org.naast.matching.Need;
import org.naast.matching.NeedFields;
import org.naast.organisations.Programmes;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From wishes to people. There is no list to leaf through: a page answers one need. */
@Controller
class PeersController {

    /** A field of the form before anybody was looked for. */
    private static final String FIRST = "first";

    private final PeersPages pages;
    private final Programmes programmes;
    private final TownField towns;
    private final Directory directory;
    private final Apart apart;
    private final Wording wording;

    PeersController(
            PeersPages pages,
            Programmes programmes,
            TownField towns,
            Directory directory,
            Apart apart,
            Wording wording) {
        this.pages = pages;
        this.programmes = programmes;
        this.towns = towns;
        this.directory = directory;
        this.apart = apart;
        this.wording = wording;
    }

    @GetMapping("/peers")
    String ask(Viewer viewer, Locale locale, Model model) {
        if (!programmes.anyOpen(viewer)) {
            return "matching/closed";
        }
        return show(model, pages.first(viewer, locale));
    }

    /** The need is in the body only. A typed town goes before a place chosen earlier. */
    @PostMapping("/peers")
    String answer(
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale,
            jakarta.servlet.http.HttpServletResponse response,
            Model model) {
        if (!programmes.anyOpen(viewer)) {
            return "matching/closed";
        }
        var need = NeedFields.read(form);
        var typed = form.getFirst("town");
        if (form.containsKey(FIRST) && form.containsKey(ReadIn.FIELD)) {
            return show(model, again(viewer, need, typed == null ? "" : typed.strip(), locale));
        }
        if (typed != null) {
            var read = towns.read(need, typed, locale);
            if (!read.unclear().isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return show(model, pages.form(viewer, read.need(), typed.strip(), read.unclear(), locale));
            }
            need = read.need();
        }
        return show(model, pages.answer(viewer, knowing(viewer, need, form), locale));
    }

    /** The form as it was filled in so far, in another language. */
    private PeersPage again(Viewer viewer, Need need, String typed, Locale locale) {
        return towns.isShown(need, typed, locale)
                ? pages.form(viewer, need, wording.town(need.place().orElseThrow(), locale), "", locale)
                : pages.form(viewer, need.nowhere(), typed, "", locale);
    }

    /** "I know this person": kept for somebody signed in, carried along in the form for everybody. */
    private Need knowing(Viewer viewer, Need need, MultiValueMap<String, String> form) {
        var known = NeedFields.person(form.getFirst("knows"));
        if (known.isEmpty()) {
            return need;
        }
        if (viewer.isSomebody() && !viewer.id().equals(known.get())) {
            apart.know(viewer, known.get());
        }
        return NeedFields.knowing(need, known.get());
    }

    @GetMapping("/peers/{id}")
    String show(Viewer viewer, @PathVariable String id, Locale locale, Model model) {
        var peer = NeedFields.person(id).flatMap(one -> directory.card(viewer, one));
        model.addAttribute("page", pages.peer(viewer, peer, locale).orElseThrow(NotHere::new));
        return "matching/peer";
    }

    private static String show(Model model, PeersPage page) {
        model.addAttribute("page", page);
        return "matching/peers";
    }
}
