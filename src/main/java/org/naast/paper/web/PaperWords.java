package org.naast.paper.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.naast.certification.Provisional;
import org.naast.certification.Taken;
import org.naast.paper.Paper;
import org.naast.paper.Papers;
import org.naast.people.SiteAddress;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what stands on a paper. */
@Component
class PaperWords {

    private final Provisional provisional;
    private final Papers papers;
    private final SiteAddress site;
    private final Moments moments;
    private final MessageSource messages;
    private final Clock clock;

    PaperWords(
            Provisional provisional,
            Papers papers,
            SiteAddress site,
            Moments moments,
            MessageSource messages,
            Clock clock) {
        this.provisional = provisional;
        this.papers = papers;
        this.site = site;
        this.moments = moments;
        this.messages = messages;
        this.clock = clock;
    }

    /** Names nobody: a file lies about. */
    String file(Locale language) {
        return say("paper.file", language);
    }

    Paper of(Taken taken, String code, Locale language) {
        var facts = taken.certificate();
        var issuer = written(facts.issuer(), language);
        var from = moments.dated(facts.from(), language);
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Paper(
                language,
                say("certification.shown.title", language),
                say("paper.head", language),
                taken.name().map(name -> written(name, language)).orElseGet(() -> say("paper.nameless", language)),
                say(
                        "certification.shown.level."
                                + facts.level().shown(provisional.is(Viewer.job(), facts.holder(), facts.programme())),
                        language),
                facts.to()
                        .map(day ->
                                say("certification.shown.fromTo", language, issuer, from, moments.dated(day, language)))
                        .orElseGet(() -> say(
                                "certification.shown.from",
                                language,
                                issuer,
                                from,
                                moments.dated(facts.confirmed(), language))),
                say("paper.look", language),
                say("paper.scan", language),
                say("paper.made", language, moments.dated(today, language)),
                say("paper.code", language),
                site.of("/verify/" + code));
    }

    private String written(String text, Locale language) {
        return papers.written(text).orElseGet(() -> say("paper.elsewhere", language));
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
