package org.naast.matching.web;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.directory.Gender;
import org.naast.directory.Item;
import org.naast.directory.PeerCard;
import org.naast.directory.Right;
import org.naast.matching.Reason;
import org.naast.reference.Experience;
import org.naast.reference.Language;
import org.naast.reference.Localities;
import org.naast.reference.Locality;
import org.naast.reference.Reference;
import org.naast.reference.TypedTown;
import org.naast.reference.Way;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts people and reasons in words. */
@Component("matchingWording")
class Wording {

    private static final int MOST_TIMES = 4;
    private static final List<String> PARTS = List.of("night", "morning", "afternoon", "evening");

    private final Reference reference;
    private final Localities localities;
    private final MessageSource messages;

    Wording(Reference reference, Localities localities, MessageSource messages) {
        this.reference = reference;
        this.localities = localities;
        this.messages = messages;
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("matching." + key, arguments, locale);
    }

    String reason(Reason reason, Locale locale) {
        return switch (reason) {
            case Reason.Shares shares ->
                say("reason.shares." + shares.band().word(), locale, experience(shares.experience(), locale));
            case Reason.SharesNot not ->
                say(
                        "reason.sharesNot",
                        locale,
                        list(
                                not.experiences().stream()
                                        .map(id -> experience(id, locale))
                                        .sorted()
                                        .toList(),
                                locale));
            case Reason.Speaks speaks -> say("reason.speaks", locale, languages(speaks.languages(), locale));
            case Reason.HasTime time ->
                say(time.elsewhere() ? "reason.hasTimeYours" : "reason.hasTime", locale, times(time.parts(), locale));
            case Reason.Manages manages when manages.ways().isEmpty() -> say("reason.managesUntold", locale);
            case Reason.Manages manages ->
                say(manages.fits() ? "reason.manages" : "reason.managesNot", locale, ways(manages.ways(), locale));
            case Reason.Is is ->
                say("reason.is." + is.gender().map(Gender::word).orElse("untold"), locale);
            case Reason.Lives lives -> lives(lives, locale);
            case Reason.Online _ -> say("reason.online", locale);
        };
    }

    private String lives(Reason.Lives lives, Locale locale) {
        var key = lives.online() ? "reason.livesOnline" : "reason.lives";
        return say(key, locale, town(lives.locality(), locale), lives.distance().in(locale));
    }

    /** "Peer specialist with a certificate · Utrecht and online". */
    String who(PeerCard card, Locale locale) {
        var level = card.level()
                .map(one -> say("level." + one.shown(card.provisional()), locale))
                .orElse("");
        var town = card.locality().map(id -> town(id, locale)).orElse("");
        var online = say("online", locale);
        var where =
                card.inPerson() && card.online() ? say("and", locale, town, online) : card.inPerson() ? town : online;
        return level + " · " + where;
    }

    /** "May be your mentor for a longer time and lead a group"; nothing of somebody who is not certified now. */
    Optional<String> may(PeerCard card, Locale locale) {
        if (card.rights().isEmpty() || !card.may(Right.MENTORING)) {
            return card.rights().stream().findFirst().map(_ -> say("may.ear", locale));
        }
        var all = Stream.of(Right.values())
                .filter(card::may)
                .map(right -> say("may." + right.word(), locale))
                .toList();
        return Optional.of(say(card.provisional() ? "may.supervised" : "may", locale, list(all, locale)));
    }

    ProposalView.Told told(Item item, Locale locale) {
        var how = item.ways().isEmpty() ? "" : say("how", locale, ways(item.ways(), locale));
        return new ProposalView.Told(
                say("told." + item.band().word(), locale, experience(item.experience(), locale)),
                how,
                item.words().or(""));
    }

    String experience(String id, Locale locale) {
        return reference
                .experience(id)
                .map((Experience known) -> known.name(locale))
                .orElse("");
    }

    String town(String id, Locale locale) {
        return localities.find(id).map((Locality known) -> known.name(locale)).orElse("");
    }

    String languages(Collection<String> codes, Locale locale) {
        return list(
                reference.languages().stream()
                        .filter(language -> codes.contains(language.code()))
                        .map((Language language) -> language.name(locale))
                        .toList(),
                locale);
    }

    String ways(Collection<String> ids, Locale locale) {
        return reference.ways().stream()
                .filter(way -> ids.contains(way.id()))
                .map((Way way) -> way.name(locale))
                .collect(joining("; "));
    }

    /** "Tuesday evening, Thursday evening": at most four, then "and other times". */
    String times(long parts, Locale locale) {
        var all = new ArrayList<String>();
        for (var part = 0; part < 28; part++) {
            if ((parts >> part & 1) == 1) {
                all.add(time(part, locale));
            }
        }
        if (all.size() <= MOST_TIMES) {
            return list(all, locale);
        }
        return say("more", locale, String.join(", ", all.subList(0, MOST_TIMES)));
    }

    String day(int day, Locale locale) {
        return DayOfWeek.of(day + 1).getDisplayName(TextStyle.FULL, locale);
    }

    String part(int part, Locale locale) {
        return say("part." + PARTS.get(part), locale);
    }

    private String time(int part, Locale locale) {
        return say("time", locale, day(part / 4, locale), part(part % 4, locale));
    }

    private String list(List<String> words, Locale locale) {
        return words.size() < 2
                ? String.join("", words)
                : say("and", locale, String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /** Why what was typed as a town is not one place yet. */
    String unclear(TypedTown town, Locale locale) {
        return town instanceof TypedTown.Several several
                ? say("form.whichTown", locale, several.choices(locale))
                : say("form.unknownTown", locale);
    }
}
