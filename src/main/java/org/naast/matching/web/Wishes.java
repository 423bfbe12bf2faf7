package org.naast.matching.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.naast.directory.Band;
import org.naast.directory.Gender;
import org.naast.matching.AskersClock;
import org.naast.matching.Need;
import org.naast.matching.NeedFields;
import org.naast.reference.Clocks;
import org.naast.reference.Endorsement;
import org.naast.reference.Experience;
import org.naast.reference.Language;
import org.naast.reference.Reference;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Fills the form of a need. */
@Component
class Wishes {

    private static final Set<String> FIRST_LANGUAGES = Set.of("nl", "en");
    private static final int WEEK = 28;

    private final Reference reference;
    private final AskersClock clocks;
    private final Wording wording;

    Wishes(Reference reference, AskersClock clocks, Wording wording) {
        this.reference = reference;
        this.clocks = clocks;
        this.wording = wording;
    }

    WishesPage of(Viewer viewer, Need need, String town, String unknownTown, Locale locale) {
        return new WishesPage(
                experiences(need, locale),
                group(
                        "bands",
                        locale,
                        Arrays.stream(Band.values())
                                .map(band -> new Choice(
                                        "band",
                                        band.word(),
                                        wording.say("band." + band.word(), locale),
                                        need.band().filter(band::equals).isPresent()))
                                .toList()),
                languages(need, locale, "languages", FIRST_LANGUAGES::contains),
                languages(need, locale, "otherLanguages", code -> !FIRST_LANGUAGES.contains(code)),
                town,
                unknownTown,
                meeting(need, locale),
                group(
                        "times",
                        locale,
                        IntStream.range(0, WEEK)
                                .filter(part -> part % 4 != 0)
                                .mapToObj(part -> new Choice(
                                        "part",
                                        Integer.toString(part),
                                        wording.times(1L << part, locale),
                                        (need.parts() >> part & 1) == 1))
                                .toList()),
                clock(viewer, need, locale),
                genders(need.notGenders(), "notGender", "notGenders", locale),
                genders(need.genders(), "gender", "genders", locale),
                group(
                        "ways",
                        locale,
                        reference.ways().stream()
                                .map(way -> new Choice(
                                        "way",
                                        way.id(),
                                        way.name(locale),
                                        need.ways().contains(way.id())))
                                .toList()),
                NeedFields.of(need).stream()
                        .filter(field -> List.of("not", "km", "place").contains(field.name()))
                        .toList());
    }

    /** Left open, it is the clock of where they are. */
    private Group clock(Viewer viewer, Need need, Locale locale) {
        var chosen = need.zone();
        var here = Clocks.town(clocks.of(viewer, need.onClock(Optional.empty())), locale);
        var any = new Choice("zone", "", wording.say("clock.here", locale, here), chosen.isEmpty());
        var each = clocks.choices(viewer, need, locale).stream()
                .map(zone -> new Choice(
                        "zone",
                        zone.getId(),
                        Clocks.town(zone, locale),
                        chosen.filter(zone::equals).isPresent()));
        return group("clock", locale, Stream.concat(Stream.of(any), each).toList());
    }

    private List<Group> experiences(Need need, Locale locale) {
        var groups = new ArrayList<Group>();
        groups.add(experiences(need, locale, "addiction", kinds -> kinds.equals(Set.of(Endorsement.ADDICTION))));
        groups.add(experiences(need, locale, "mentalHealth", kinds -> kinds.equals(Set.of(Endorsement.MENTAL_HEALTH))));
        groups.add(experiences(need, locale, "life", kinds -> kinds.size() > 1));
        return groups;
    }

    private Group experiences(Need need, Locale locale, String title, Predicate<Set<Endorsement>> of) {
        return group(
                title,
                locale,
                reference.experiences().stream()
                        .filter(experience -> of.test(experience.endorsements()))
                        .map((Experience one) -> new Choice(
                                "experience",
                                one.id(),
                                one.name(locale),
                                need.experiences().contains(one.id())))
                        .toList());
    }

    private Group languages(Need need, Locale locale, String title, Predicate<String> which) {
        return group(
                title,
                locale,
                reference.languages().stream()
                        .filter(language -> which.test(language.code()))
                        .map((Language one) -> new Choice(
                                "language",
                                one.code(),
                                one.name(locale),
                                need.languages().contains(one.code())))
                        .toList());
    }

    private Group meeting(Need need, Locale locale) {
        return group(
                "meeting",
                locale,
                List.of(
                        new Choice("online", "yes", wording.say("wish.online", locale), need.online()),
                        new Choice("inPerson", "yes", wording.say("wish.inPerson", locale), need.inPerson()),
                        new Choice("notMyTown", "yes", wording.say("wish.notMyTown", locale), need.notMyTown())));
    }

    private Group genders(Set<Gender> chosen, String name, String title, Locale locale) {
        return group(
                title,
                locale,
                Arrays.stream(Gender.values())
                        .map(gender -> new Choice(
                                name,
                                gender.word(),
                                wording.say(name + "." + gender.word(), locale),
                                chosen.contains(gender)))
                        .toList());
    }

    private Group group(String title, Locale locale, List<Choice> choices) {
        return new Group(wording.say("group." + title, locale), choices);
    }
}
