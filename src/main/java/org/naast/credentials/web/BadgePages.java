package org.naast.credentials.web;

import java.time.Instant;
import java.time.LocalDate;
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

    private static final String WHOSE = "credentials.says.whose";

    /**
     * What {@code credentials/verify.html} needs.
     *
     * @param verdict key of the sentence, empty before anything was looked at; {@code about} goes into it
     * @param also key of a second sentence; empty when there is none
     * @param signer what we call whoever signed it
     * @param good whether whoever reads it may believe it
     * @param badge as it was brought
     * @param says what stands in it
     */
    record BadgePage(
            String verdict, String about, String also, String signer, boolean good, String badge, List<Row> says) {

        /** Whether there is a name to compare. */
        public boolean named() {
            return says.stream()
                    .anyMatch(row -> row.key().equals(WHOSE) && !row.text().isEmpty());
        }

        @Override
        public String toString() {
            return "BadgePage[…]";
        }
    }

    /** @param text may be empty for whose it is */
    record Row(String key, String text) {}

    private final Moments moments;

    BadgePages(Moments moments) {
        this.moments = moments;
    }

    static BadgePage fresh() {
        return new BadgePage("", "", "", "", false, "", List.of());
    }

    static BadgePage tooLong() {
        return new BadgePage("credentials.long", "", "", "", false, "", List.of());
    }

    static BadgePage nothing() {
        return new BadgePage("credentials.nothing", "", "", "", false, "", List.of());
    }

    static BadgePage picture() {
        return new BadgePage("credentials.picture", "", "", "", false, "", List.of());
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
                        rows(says));
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

    private static BadgePage said(String verdict, String about, String badge, List<Row> says) {
        return new BadgePage("credentials." + verdict, about, "", "", false, badge, says);
    }

    /** Whose it is stands there always, also when the badge does not say it. */
    private static List<Row> rows(Says says) {
        return Stream.of(
                        new Row(WHOSE, says.whose()),
                        new Row("credentials.says.what", says.what()),
                        new Row("credentials.says.creator", says.creator()),
                        new Row("credentials.says.giver", says.giver()),
                        new Row("credentials.says.address", says.address()))
                .filter(row -> row.key().equals(WHOSE) || !row.text().isEmpty())
                .toList();
    }

    /** Such moments are written in universal time. */
    private String day(Instant moment, Locale locale) {
        return moments.dated(LocalDate.ofInstant(moment, ZoneOffset.UTC), locale);
    }
}
