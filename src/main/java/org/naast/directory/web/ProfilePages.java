package org.naast.directory.web;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.naast.directory.Audience;
import org.naast.directory.Certifying;
import org.naast.directory.Directory;
import org.naast.directory.Item;
import org.naast.directory.Profile;
import org.naast.reference.Reference;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what stands on a peer's overview. */
@Component
class ProfilePages {

    private final Directory directory;
    private final Certifying certifying;
    private final Reference reference;
    private final Boxes boxes;
    private final Moments moments;
    private final Clock clock;

    ProfilePages(
            Directory directory,
            Certifying certifying,
            Reference reference,
            Boxes boxes,
            Moments moments,
            Clock clock) {
        this.directory = directory;
        this.certifying = certifying;
        this.reference = reference;
        this.boxes = boxes;
        this.moments = moments;
        this.clock = clock;
    }

    ProfilePage of(Viewer peer, Profile profile, Locale locale) {
        return new ProfilePage(
                profile.name().orElse(""),
                state(peer, profile),
                Missing.of(profile, clock.instant()),
                profile.availability().paused(),
                anew(profile, locale),
                profile.items().stream()
                        .map(item -> told(profile, item, locale))
                        .toList(),
                Arrays.stream(Audience.values())
                        .map(audience -> seen(profile, audience, locale))
                        .toList());
    }

    /** Whether others find them, and if not, why: asked where searches ask it. */
    private String state(Viewer peer, Profile profile) {
        var availability = profile.availability();
        if (availability.paused()) {
            return "paused";
        }
        if (directory.listed(peer, availability.peer())) {
            return "listed";
        }
        if (certifying.standsStill(peer, availability.peer())) {
            return "stopped";
        }
        if (!Missing.of(profile, clock.instant()).isEmpty()) {
            return "unlisted";
        }
        return availability.listed(clock.instant()) ? "closed" : "full";
    }

    /** The day on which their yes to former words ends; empty when it is to the words of today, or over. */
    private String anew(Profile profile, Locale locale) {
        return profile.availability()
                .consentUntil()
                .filter(until -> until.isAfter(clock.instant()))
                .map(until -> until.atZone(profile.hours().zone()).toLocalDate())
                .map(day -> moments.day(day, locale))
                .orElse("");
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
