package org.naast.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Telling;
import org.naast.directory.web.StepPage.Box;
import org.naast.directory.web.StepPage.Option;
import org.naast.directory.web.StepPage.Text;
import org.naast.directory.web.TellForm.Draft;
import org.naast.reference.Reference;
import org.springframework.stereotype.Component;

/** Builds the page on which a peer tells about one experience. */
@Component("directoryExperienceStep")
class ExperienceStep {

    private final Reference reference;
    private final Boxes boxes;

    ExperienceStep(Reference reference, Boxes boxes) {
        this.reference = reference;
        this.boxes = boxes;
    }

    /** Says beside each field what is still to be done. */
    StepPage corrected(Draft draft, Locale locale) {
        return experience(draft, locale)
                .missing(Map.of(
                        "experience", draft.experience().isEmpty() ? boxes.say("error.experience", locale) : "",
                        "band", draft.band().isEmpty() ? boxes.say("error.band", locale) : "",
                        "words",
                                draft.isTooLong()
                                        ? boxes.say(
                                                "error.words",
                                                locale,
                                                draft.words().length(),
                                                Telling.MOST_CHARACTERS)
                                        : ""));
    }

    StepPage experience(Draft draft, Locale locale) {
        return Steps.step(
                "experience",
                List.of(new Text("words", draft.words(), Telling.MOST_CHARACTERS, true, "")),
                List.of(
                        new Box("experience", "select", experiences(draft, locale)),
                        new Box(
                                "band",
                                "radio",
                                boxes.options(
                                        Band.values(),
                                        Band::word,
                                        "band",
                                        draft.band().stream().toList(),
                                        locale)),
                        new Box(
                                "way",
                                "checkbox",
                                reference.ways().stream()
                                        .map(one -> new Option(
                                                one.id(),
                                                one.name(locale),
                                                draft.ways().contains(one.id())))
                                        .toList()),
                        new Box(
                                "audience",
                                "radio",
                                boxes.options(
                                        Audience.values(),
                                        Audience::word,
                                        "audience",
                                        List.of(draft.audience()),
                                        locale))));
    }

    private List<Option> experiences(Draft draft, Locale locale) {
        return boxes.untold(
                "experience",
                draft.experience().isEmpty(),
                reference.experiences().stream()
                        .map(one -> new Option(
                                one.id(),
                                one.name(locale),
                                draft.experience().filter(one.id()::equals).isPresent()))
                        .toList(),
                locale);
    }
}
