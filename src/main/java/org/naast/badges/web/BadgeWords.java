package org.naast.badges.web;

import java.util.Locale;
import org.naast.badges.Badges;
import org.naast.badges.Picture;
import org.naast.badges.Pictures;
import org.naast.certification.Certificate;
import org.naast.certification.Provisional;
import org.naast.people.SiteAddress;
import org.naast.viewer.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what stands in a badge and on its picture. */
@Component
class BadgeWords {

    private final Provisional provisional;
    private final Pictures pictures;
    private final SiteAddress site;
    private final MessageSource messages;

    BadgeWords(Provisional provisional, Pictures pictures, SiteAddress site, MessageSource messages) {
        this.provisional = provisional;
        this.pictures = pictures;
        this.site = site;
        this.messages = messages;
    }

    Badges.Words within(Certificate facts, Locale language) {
        var level = level(facts);
        return new Badges.Words(
                say("certification.level." + level, language),
                say("badges.description." + level, language),
                say("badges.criteria." + level, language));
    }

    Picture picture(Certificate facts, Locale language) {
        return new Picture(
                language,
                say("certification.shown.level." + level(facts), language),
                pictures.written(facts.issuer())
                        .map(giver -> say("badges.picture.given", language, giver))
                        .orElseGet(() -> say("badges.picture.within", language)),
                say("badges.picture.look", language),
                site.of("/verify").replaceFirst("^https?://", ""));
    }

    /** A provisional one says so, whatever it is taken along in. */
    private String level(Certificate facts) {
        return facts.level().shown(provisional.is(Viewer.job(), facts.holder(), facts.programme()));
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
