package org.naast.assessments.web;

import java.util.List;
import java.util.Locale;
import org.naast.assessments.HandedIn;
import org.naast.assessments.Verdict;
import org.naast.assessments.Work;
import org.naast.assessments.Works;
import org.naast.people.Surroundings;
import org.naast.screens.Moments;
import org.naast.training.Part;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says how somebody's own work stands. */
@Component
class WorkPages {

    private final Works works;
    private final Surroundings surroundings;
    private final Moments moments;

    WorkPages(Works works, Surroundings surroundings, Moments moments) {
        this.works = works;
        this.surroundings = surroundings;
        this.moments = moments;
    }

    WorkPage.Mine mine(Viewer learner, Part part, String wrong, Locale locale) {
        return page(learner, part, new Shown(words(learner, part), "", seen(learner, part)), wrong, locale);
    }

    /** With what was typed so far, over what they had seen. */
    WorkPage.Mine typed(Viewer learner, Part part, String typed, String seen, Locale locale) {
        return page(learner, part, new Shown(typed, "", seen), "", locale);
    }

    /** With what was typed, which is empty or too long. */
    WorkPage.Mine again(Viewer learner, Part part, String typed, String seen, Locale locale) {
        var wrong = typed.isBlank() ? "assessments.work.none" : "assessments.work.long";
        return page(learner, part, new Shown(typed, "", seen), wrong, locale);
    }

    /** With what was typed, and beside it what lies there. */
    WorkPage.Mine otherwise(Viewer learner, Part part, String typed, HandedIn came, Locale locale) {
        var seen = seen(learner, part);
        return came == HandedIn.CHANGED
                ? page(learner, part, new Shown(typed, words(learner, part), seen), "assessments.work.changed", locale)
                : page(learner, part, new Shown(typed, "", seen), "assessments.work.over", locale);
    }

    /** In the form, beside it, and when what they saw of it was handed in. */
    private record Shown(String words, String lies, String seen) {}

    private String words(Viewer learner, Part part) {
        return works.mine(learner, part.id())
                .map(Work::words)
                .map(text -> text.or(""))
                .orElse("");
    }

    private String seen(Viewer learner, Part part) {
        return works.mine(learner, part.id())
                .map(one -> one.handedIn().toString())
                .orElse("");
    }

    private WorkPage.Mine page(Viewer learner, Part part, Shown shown, String wrong, Locale locale) {
        var verdict = works.verdict(learner, part.id());
        var work = works.mine(learner, part.id());
        var fresh = work.filter(one -> verdict.filter(said -> !said.at().isBefore(one.handedIn()))
                        .isEmpty())
                .isPresent();
        return new WorkPage.Mine(
                part.id(),
                part.language(),
                part.content().title(),
                lines(part.content().body()),
                part.alone() && verdict.filter(Verdict::good).isEmpty(),
                shown.words(),
                shown.lies(),
                shown.seen(),
                work.map(one -> moments.at(one.handedIn(), surroundings.zone(learner), locale))
                        .orElse(""),
                verdict.map(said -> fresh ? "waits" : said.good() ? "good" : "not")
                        .orElse(fresh ? "waits" : ""),
                lines(verdict.map(Verdict::words).map(text -> text.or("")).orElse("")),
                wrong,
                WorkController.LONGEST);
    }

    static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
