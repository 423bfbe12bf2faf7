package org.naast.directory.web;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.naast.directory.Audience;
import org.naast.directory.Directory;
import org.naast.directory.Item;
import org.naast.directory.Profile;
import org.naast.reference.Reference;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what stands on a peer's overview. */
@Component
class ProfilePages {

    private final Directory directory;
    private final Reference reference;
    private final Boxes boxes;
    private final Clock clock;

    ProfilePages(Directory directory, Reference reference, Boxes boxes, Clock clock) {
        this.directory = directory;
        this.reference = reference;
        this.boxes = boxes;
        this.clock = clock;
    }

    ProfilePage of(Viewer peer, Profile profile, Locale locale) {
        return new ProfilePage(
                profile.name().orElse(""),
                state(peer, profile),
                missing(profile),
                profile.availability().paused(),
                profile.items().stream().map(item -> told(item, locale)).toList(),
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
        if (!missing(profile).isEmpty()) {
            return "unlisted";
        }
        return availability.listed(clock.instant()) ? "closed" : "full";
    }

    /** In the order somebody would do them. */
    private List<String> missing(Profile profile) {
        var missing = new ArrayList<String>();
        var availability = profile.availability();
        add(missing, "name", profile.name().isEmpty());
        add(missing, "experience", profile.items().stream().noneMatch(item -> item.audience() == Audience.EVERYONE));
        add(missing, "talk", profile.languages().isEmpty());
        add(missing, "place", !profile.online() && !profile.inPerson());
        add(missing, "hours", profile.hours().spans().isEmpty());
        add(missing, "hearing", availability.hears().isEmpty());
        add(missing, "room", availability.wanted() == 0);
        add(missing, "consent", !availability.consented());
        add(
                missing,
                "certificate",
                availability
                        .certifiedUntil()
                        .filter(until -> until.isAfter(clock.instant()))
                        .isEmpty());
        return missing;
    }

    private static void add(List<String> missing, String key, boolean isMissing) {
        if (isMissing) {
            missing.add(key);
        }
    }

    private ProfilePage.Told told(Item item, Locale locale) {
        return new ProfilePage.Told(
                item.id().toString(),
                title(item, locale),
                reference.ways().stream()
                        .filter(way -> item.ways().contains(way.id()))
                        .map(way -> way.name(locale))
                        .collect(joining("; ")),
                item.words().or(""),
                boxes.say("audience." + item.audience().word(), locale),
                boxes.options(Audience.values(), Audience::word, "audience", List.of(item.audience()), locale));
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
