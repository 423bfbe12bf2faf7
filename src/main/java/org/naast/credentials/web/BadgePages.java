package org.naast.credentials.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.naast.credentials.Says;
import org.naast.credentials.Verdict;
import org.naast.screens.Moments;
import org.springframework.stereotype.Component;

/** Says in a sentence what came of looking at a badge. */
@Component
class BadgePages {

    static final String WHOSE = "credentials.says.whose";

    private final Moments moments;

    BadgePages(Moments moments) {
        this.moments = moments;
    }

    static BadgePage fresh() {
        return new BadgePage("", "", "", "", false, "", List.of(), false);
    }

    static BadgePage tooLong() {
        return new BadgePage("credentials.long", "", "", "", false, "", List.of(), false);
    }

    static BadgePage nothing() {
        return new BadgePage("credentials.nothing", "", "", "", false, "", List.of(), false);
    }

    static BadgePage picture() {
        return new BadgePage("credentials.picture", "", "", "", false, "", List.of(), false);
    }

    BadgePage of(Verdict verdict, String badge, Locale locale) {
        return switch (verdict) {
            case Verdict.Genuine(var issuer, var says, var until) ->
                new BadgePage(
                        "credentials.genuine." + (until.isPresent() ? "until" : "ever"),
                        until.map(end -> day(end, locale)).orElse(issuer),
                        "credentials.genuine.issuer",
                        issuer,
                        true,
                        badge,
                        rows(says),
                        false);
            case Verdict.PerhapsTakenBack(var issuer, var says) -> said("perhaps", issuer, badge, rows(says));
            case Verdict.TakenBack(var issuer) -> said("takenBack", issuer, badge, List.of());
            case Verdict.NotYet(var from) -> said("notYet", day(from, locale), badge, List.of());
            case Verdict.Ended(var until) -> said("ended", day(until, locale), badge, List.of());
            case Verdict.UnknownIssuer(var issuer) -> said("issuer.unknown", issuer, badge, List.of());
            case Verdict.Changed _ -> said("changed", "", badge, List.of());
            case Verdict.ForeignKey _ -> said("key", "", badge, List.of());
            case Verdict.NoIssuer _ -> said("issuer.none", "", badge, List.of());
            case Verdict.NoProof _ -> said("proof.none", "", badge, List.of());
            case Verdict.UnknownProof _ -> said("proof.unknown", "", badge, List.of());
            case Verdict.OtherKind _ -> said("kind", "", badge, List.of());
            case Verdict.UnknownWords _ -> said("words", "", badge, List.of());
            case Verdict.Unreadable _ -> said("unreadable", "", badge, List.of());
        };
    }

    private static BadgePage said(String verdict, String about, String badge, List<BadgePage.Row> says) {
        return new BadgePage("credentials." + verdict, about, "", "", false, badge, says, false);
    }

    /** Whose it is stands there always, also when the badge does not say it. */
    private static List<BadgePage.Row> rows(Says says) {
        return Stream.of(
                        new BadgePage.Row(WHOSE, says.whose()),
                        new BadgePage.Row("credentials.says.what", says.what()),
                        new BadgePage.Row("credentials.says.creator", says.creator()),
                        new BadgePage.Row("credentials.says.giver", says.giver()),
                        new BadgePage.Row("credentials.says.address", says.address()))
                .filter(row -> row.key().equals(WHOSE) || !row.text().isEmpty())
                .toList();
    }

    /** Such moments are written in universal time. */
    private String day(Instant moment, Locale locale) {
        var at = moment.atZone(ZoneOffset.UTC);
        return moments.dated(at.toLocalDate(), locale) + ", " + moments.time(at, locale);
    }
}
