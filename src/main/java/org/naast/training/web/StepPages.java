package org.naast.training.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.training.Assessed;
import org.naast.training.Attached;
import org.naast.training.DoneBy;
import org.naast.training.Part;
import org.naast.training.Progress;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says of each part of a course what somebody can do with it now. */
@Component
class StepPages {

    private final Attached attached;
    private final Assessed assessed;
    private final CoursePages pages;

    StepPages(Attached attached, Assessed assessed, CoursePages pages) {
        this.attached = attached;
        this.assessed = assessed;
        this.pages = pages;
    }

    List<LearningPage.Step> of(Viewer learner, Progress progress, Locale locale) {
        var files = progress.parts().stream()
                .findFirst()
                .map(part -> attached.of(learner, part.course()))
                .orElse(Map.of());
        var work = assessed.own(learner, progress.parts());
        return progress.parts().stream()
                .map(part -> step(progress, part, work, files.getOrDefault(part.id(), List.of()), locale))
                .toList();
    }

    private LearningPage.Step step(
            Progress progress, Part part, Map<UUID, Assessed.State> work, List<Attached.File> files, Locale locale) {
        return new LearningPage.Step(
                part.id(),
                part.content().title(),
                "training.kind." + part.content().kind().word(),
                pages.lasting(part.content().minutes(), locale),
                progress.has(part),
                open(progress, part),
                progress.has(part) ? "" : said(progress, part, Optional.ofNullable(work.get(part.id()))),
                files.stream().map(one -> LearningPage.File.of(one, locale)).toList());
    }

    private static boolean open(Progress progress, Part part) {
        return part.counts(DoneBy.JUDGED) || progress.mayRead(part);
    }

    private static String said(Progress progress, Part part, Optional<Assessed.State> work) {
        if (part.alone() && !open(progress, part)) {
            return "training.step.after";
        }
        return work.map(state -> switch (state) {
                    case WAITS -> "training.step.waits";
                    case NOT_YET -> "training.step.notYet";
                })
                .orElse("");
    }
}
