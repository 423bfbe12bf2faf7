package org.naast.directory.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.naast.directory.Audience;
import org.naast.directory.Profile;

/** What a peer's listing still needs, as keys, in the order somebody would do them. */
final class Missing {

    private Missing() {}

    static List<String> of(Profile profile, Instant now) {
        var missing = new ArrayList<String>();
        var availability = profile.availability();
        add(missing, "name", profile.name().isEmpty());
        add(missing, "experience", profile.items().stream().noneMatch(item -> item.audience() == Audience.EVERYONE));
        add(missing, "talk", profile.languages().isEmpty());
        add(missing, "place", !profile.online() && !profile.inPerson());
        add(missing, "hours", profile.hours().spans().isEmpty());
        add(missing, "hearing", availability.hears().isEmpty());
        add(missing, "room", availability.wanted() == 0);
        add(missing, "consent", !availability.consents(now));
        add(
                missing,
                "certificate",
                availability
                        .certifiedUntil()
                        .filter(until -> until.isAfter(now))
                        .isEmpty());
        return missing;
    }

    private static void add(List<String> missing, String key, boolean isMissing) {
        if (isMissing) {
            missing.add(key);
        }
    }
}
