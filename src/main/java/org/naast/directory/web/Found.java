package org.naast.directory.web;

import java.time.Clock;
import java.util.Locale;
import org.naast.directory.Agreement;
import org.naast.directory.Certifying;
import org.naast.directory.Directory;
import org.naast.directory.Profile;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Whether others find a peer, and if not, why: asked where searches ask it. */
@Component
class Found {

    private final Directory directory;
    private final Certifying certifying;
    private final Agreement agreement;
    private final Moments moments;
    private final Clock clock;

    Found(Directory directory, Certifying certifying, Agreement agreement, Moments moments, Clock clock) {
        this.directory = directory;
        this.certifying = certifying;
        this.agreement = agreement;
        this.moments = moments;
        this.clock = clock;
    }

    String state(Viewer peer, Profile profile) {
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

    /** The day on which they said yes; empty for whoever did not. */
    String signed(Viewer peer, Profile profile, Locale locale) {
        return agreement
                .signed(peer)
                .map(yes -> yes.given().atZone(profile.hours().zone()).toLocalDate())
                .map(day -> moments.dated(day, locale))
                .orElse("");
    }

    /** The day on which their yes to former words ends; empty when it is to the words of today, or over. */
    String anew(Profile profile, Locale locale) {
        return profile.availability()
                .consentUntil()
                .filter(until -> until.isAfter(clock.instant()))
                .map(until -> until.atZone(profile.hours().zone()).toLocalDate())
                .map(day -> moments.day(day, locale))
                .orElse("");
    }
}
