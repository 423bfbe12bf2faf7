package org.naast.credentials.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.naast.credentials.Verdict;
import org.naast.screens.Moments;
import org.springframework.stereotype.Component;

/** Says in a sentence what came of looking at a badge. */
@Component
class BadgePages {

    /**
     * What {@code credentials/verify.html} needs.
     *
     * @param verdict key of the sentence, empty before anything was looked at; {@code about} goes into it
     * @param also key of a second sentence; empty when there is none
     * @param name of what was achieved, as its issuer wrote it
     * @param good whether whoever reads it may believe it
     * @param badge as it was brought
     */
    record BadgePage(String verdict, String about, String also, String name, boolean good, String badge) {

        @Override
        public String toString() {
            return "BadgePage[…]";
        }
    }

    private final Moments moments;

    BadgePages(Moments moments) {
        this.moments = moments;
    }

    static BadgePage fresh() {
        return new BadgePage("", "", "", "", false, "");
    }

    static BadgePage tooLong() {
        return new BadgePage("credentials.long", "", "", "", false, "");
    }

    BadgePage of(Verdict verdict, String badge, Locale locale) {
        return switch (verdict) {
            case Verdict.Genuine(var issuer, var name, var until) ->
                new BadgePage(
                        "credentials.genuine." + (until.isPresent() ? "until" : "ever"),
                        until.map(end -> day(end, locale)).orElse(issuer),
                        "credentials.genuine.issuer",
                        name.isEmpty() ? issuer : name + " · " + issuer,
                        true,
                        badge);
            case Verdict.PerhapsTakenBack(var issuer, var name) -> said("perhaps", issuer, badge, name);
            case Verdict.TakenBack(var issuer) -> said("takenBack", issuer, badge, "");
            case Verdict.NotYet(var from) -> said("notYet", day(from, locale), badge, "");
            case Verdict.Ended(var until) -> said("ended", day(until, locale), badge, "");
            case Verdict.UnknownIssuer(var issuer) -> said("issuer.unknown", issuer, badge, "");
            case Verdict.Changed _ -> said("changed", "", badge, "");
            case Verdict.ForeignKey _ -> said("key", "", badge, "");
            case Verdict.NoIssuer _ -> said("issuer.none", "", badge, "");
            case Verdict.NoProof _ -> said("proof.none", "", badge, "");
            case Verdict.UnknownProof _ -> said("proof.unknown", "", badge, "");
            case Verdict.OtherKind _ -> said("kind", "", badge, "");
            case Verdict.UnknownWords _ -> said("words", "", badge, "");
            case Verdict.Unreadable _ -> said("unreadable", "", badge, "");
        };
    }

    private static BadgePage said(String verdict, String about, String badge, String name) {
        return new BadgePage("credentials." + verdict, about, "", name, false, badge);
    }

    /** Such moments are written in universal time. */
    private String day(Instant moment, Locale locale) {
        return moments.dated(LocalDate.ofInstant(moment, ZoneOffset.UTC), locale);
    }
}
