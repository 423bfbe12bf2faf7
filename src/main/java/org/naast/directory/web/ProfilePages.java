package org.naast.directory.web;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.naast.directory.Audience;
import org.naast.directory.Item;
import org.naast.directory.Profile;
import org.naast.reference.Reference;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what stands on a peer's overview. */
@Component
class ProfilePages {

    private final Found found;
    private final MayWords may;
    private final Reference reference;
    private final Boxes boxes;
    private final Clock clock;

    ProfilePages(Found found, MayWords may, Reference reference, Boxes boxes, Clock clock) {
        this.found = found;
        this.may = may;
        this.reference = reference;
        this.boxes = boxes;
        this.clock = clock;
    }

    ProfilePage of(Viewer peer, Profile profile, Locale locale) {
        return new ProfilePage(
                profile.name().orElse(""),
                found.state(peer, profile),
                Missing.of(profile, clock.instant()),
                profile.availability().paused(),
                found.anew(profile, locale),
                may.of(peer, profile.availability(), locale),
                reference.boundaryRules().stream()
                        .map(rule -> rule.text(locale))
                        .toList(),
                found.signed(peer, profile, locale),
                profile.items().stream()
                        .map(item -> told(profile, item, locale))
                        .toList(),
                Arrays.stream(Audience.values())
                        .map(audience -> seen(profile, audience, locale))
                        .toList());
    }

    private ProfilePage.Told told(Profile profile, Item item, Locale locale) {
        return new ProfilePage.Told(
                item.id().toString(),
                title(item, locale),
                reference.ways().stream()
                        .filter(way -> item.ways().contains(way.id()))
                        .map(way -> way.name(locale))
                        .collect(joining("; ")),
                item.words().or(""),
                boxes.say("audience." + item.audience().word(), locale),
                boxes.options(Audience.values(), Audience::word, "audience", List.of(item.audience()), locale),
                reference.experience(item.experience()).stream()
                        .allMatch(one -> one.coveredBy(profile.availability().endorsements())));
    }

    private String title(Item item, Locale locale) {
        var experience = reference
                .experience(item.experience())
                .map(one -> one.name(locale))
                .orElse("");
        return experience + ", " + boxes.say("band." + item.band().word(), locale);
    }

    /** Everybody who may see more also sees what wider audiences see. */
    private ProfilePage.Seen seen(Profile profile, Audience audience, Locale locale) {
        return new ProfilePage.Seen(
                boxes.say("audience." + audience.word(), locale),
                profile.items().stream()
                        .filter(item -> item.audience().compareTo(audience) <= 0)
                        .map(item -> title(item, locale))
                        .toList());
    }
}
