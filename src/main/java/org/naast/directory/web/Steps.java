package org.naast.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.naast.directory.Gender;
import org.naast.directory.Hearing;
import org.naast.directory.Help;
import org.naast.directory.Profile;
import org.naast.directory.web.StepPage.Box;
import org.naast.directory.web.StepPage.Option;
import org.naast.directory.web.StepPage.Text;
import org.naast.directory.web.StepPage.Warning;
import org.naast.reference.Clocks;
import org.naast.reference.Localities;
import org.naast.reference.Reference;
import org.springframework.stereotype.Component;

/** Builds the page of each step from what is there already. */
@Component("directorySteps")
class Steps {

    private static final int WEEK = 28;

    private final Reference reference;
    private final Localities localities;
    private final Clocks clocks;
    private final Boxes boxes;

    Steps(Reference reference, Localities localities, Clocks clocks, Boxes boxes) {
        this.reference = reference;
        this.localities = localities;
        this.clocks = clocks;
        this.boxes = boxes;
    }

    StepPage name(String value, List<Warning> warnings, String error) {
        return step("name", List.of(new Text("name", value, 40, false, error)), List.of())
                .warning(warnings);
    }

    StepPage talk(Profile profile, Locale locale) {
        return step(
                "talk",
                List.of(),
                List.of(
                        new Box(
                                "language",
                                "checkbox",
                                reference.languages().stream()
                                        .map(one -> new Option(
                                                one.code(),
                                                one.name(locale),
                                                profile.languages().contains(one.code())))
                                        .toList()),
                        new Box(
                                "help",
                                "checkbox",
                                boxes.options(Help.values(), Help::word, "help", profile.helps(), locale)),
                        new Box(
                                "gender",
                                "radio",
                                boxes.untold(
                                        "gender",
                                        profile.gender().isEmpty(),
                                        boxes.options(
                                                Gender.values(),
                                                Gender::word,
                                                "gender",
                                                profile.gender().stream().toList(),
                                                locale),
                                        locale))));
    }

    /** The town as it stands in its field. */
    Optional<String> town(Profile profile, Locale locale) {
        return profile.locality().flatMap(localities::find).map(place -> place.name(locale));
    }

    StepPage place(Profile profile, String town, String error, Locale locale) {
        return step(
                "place",
                List.of(new Text("town", town, 80, false, error)),
                List.of(new Box(
                        "how",
                        "checkbox",
                        List.of(
                                new Option("online", boxes.say("how.online", locale), profile.online()),
                                new Option("inPerson", boxes.say("how.inPerson", locale), profile.inPerson())))));
    }

    StepPage hours(Profile profile, Locale locale) {
        var hours = profile.hours();
        // No hours told count as always open elsewhere; here nothing has been ticked yet.
        var parts = hours.spans().isEmpty() ? 0 : hours.parts();
        return step(
                "hours",
                List.of(),
                List.of(
                        new Box(
                                "part",
                                "checkbox",
                                IntStream.range(0, WEEK)
                                        .mapToObj(part -> new Option(
                                                Integer.toString(part),
                                                boxes.time(part, locale),
                                                (parts >> part & 1) == 1))
                                        .toList()),
                        new Box(
                                "zone",
                                "select",
                                clocks.with(List.of(hours.zone()), locale).stream()
                                        .map(zone -> new Option(
                                                zone.getId(), Clocks.town(zone, locale), zone.equals(hours.zone())))
                                        .toList())));
    }

    StepPage hearing(Profile profile, Locale locale) {
        return step(
                "hearing",
                List.of(),
                List.of(new Box(
                        "hearing",
                        "radio",
                        boxes.options(
                                Hearing.values(),
                                Hearing::word,
                                "hearing",
                                profile.availability().hears().stream().toList(),
                                locale))));
    }

    StepPage room(Profile profile, Locale locale) {
        var most = profile.availability().caseload().most();
        var wanted = Math.max(1, profile.availability().wanted());
        return step(
                "room",
                List.of(),
                List.of(new Box(
                        "people",
                        "select",
                        IntStream.rangeClosed(1, most)
                                .mapToObj(people -> new Option(
                                        Integer.toString(people),
                                        boxes.say("people", locale, people),
                                        people == wanted))
                                .toList())));
    }

    StepPage comingBack(Profile profile, Locale locale) {
        var room = room(profile, locale);
        return new StepPage("return", "/profile/return", room.texts(), room.boxes(), List.of());
    }

    static StepPage step(String key, List<Text> texts, List<Box> boxes) {
        return new StepPage(key, "/profile/" + key, texts, boxes, List.of());
    }
}
