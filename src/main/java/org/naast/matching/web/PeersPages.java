package org.naast.matching.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.naast.directory.Audience;
import org.naast.directory.Item;
import org.naast.directory.PeerCard;
import org.naast.facilities.Facilities;
import org.naast.facilities.Nearby;
import org.naast.matching.AnswersBy;
import org.naast.matching.AskersClock;
import org.naast.matching.Matching;
import org.naast.matching.Need;
import org.naast.matching.NeedFields;
import org.naast.matching.Proposal;
import org.naast.matching.Widening;
import org.naast.reference.Clocks;
import org.naast.reference.Distance;
import org.naast.reference.Localities;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decides what stands on the page of proposals. */
@Component
class PeersPages {

    private static final int FACILITIES = 3;

    private final Matching matching;
    private final Facilities facilities;
    private final Localities localities;
    private final ObjectProvider<AnswersBy> answers;
    private final Wording wording;
    private final Wishes wishes;
    private final AskersClock clocks;

    PeersPages(
            Matching matching,
            Facilities facilities,
            Localities localities,
            ObjectProvider<AnswersBy> answers,
            Wording wording,
            Wishes wishes,
            AskersClock clocks) {
        this.matching = matching;
        this.facilities = facilities;
        this.localities = localities;
        this.answers = answers;
        this.wording = wording;
        this.wishes = wishes;
        this.clocks = clocks;
    }

    PeersPage first(Viewer viewer, Locale locale) {
        var speaking = Need.speaking(Set.of(locale.getLanguage().equals("nl") ? "nl" : "en"));
        return form(viewer, speaking, "", "", locale);
    }

    PeersPage form(Viewer viewer, Need need, String town, String unknownTown, Locale locale) {
        return new PeersPage(
                false,
                wording.say("form.heading", locale),
                wording.say("form.lead", locale),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                wishes.of(viewer, need, town, unknownTown, locale));
    }

    PeersPage answer(Viewer viewer, Need need, Locale locale) {
        var found = matching.propose(viewer, need);
        var count = found.people().size();
        var town = need.place().map(id -> wording.town(id, locale)).orElse("");
        return new PeersPage(
                true,
                wording.say((need.experiences().isEmpty() ? "found." : "foundSame.") + count, locale),
                wording.say(count == 0 ? "none.lead" : "found.lead", locale),
                found.people().stream()
                        .map(one -> view(viewer, need, one, locale))
                        .toList(),
                found.widenings().stream().map(one -> wider(one, locale)).toList(),
                nearby(viewer, need, locale),
                NeedFields.of(need),
                wishes.of(viewer, need, town, "", locale));
    }

    private ProposalView view(Viewer viewer, Need need, Proposal proposal, Locale locale) {
        var card = proposal.peer();
        var told = card.items().stream().map(item -> wording.told(item, locale)).toList();
        return new ProposalView(
                card.peer().toString(),
                card.name(),
                letter(card),
                wording.who(card, locale),
                proposal.reasons().stream()
                        .map(reason -> new ProposalView.Line(wording.reason(reason, locale), reason.fits()))
                        .toList(),
                quote(proposal, need),
                told,
                answers.stream()
                        .flatMap(answer -> answer.by(viewer, card, locale).stream())
                        .findFirst()
                        .map(by -> wording.say("answerBy", locale, by))
                        .orElse(""));
    }

    /** What they wrote about what was asked; when nothing was asked, what they wrote first. */
    private static String quote(Proposal proposal, Need need) {
        return proposal.peer().items().stream()
                .filter(item -> item.audience() == Audience.EVERYONE)
                .filter(item ->
                        need.experiences().isEmpty() || need.experiences().contains(item.experience()))
                .map((Item item) -> item.words().or(""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String letter(PeerCard card) {
        return card.name().substring(0, card.name().offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    private PeersPage.Wider wider(Widening widening, Locale locale) {
        var count = widening.people() >= Matching.MOST
                ? wording.say("wider.many", locale)
                : wording.say("wider.count", locale, widening.people());
        return new PeersPage.Wider(
                wording.say(
                                "wider." + widening.wish().name(),
                                locale,
                                widening.need().km()) + " (" + count + ")",
                NeedFields.of(widening.need()));
    }

    private List<PeersPage.Facility> nearby(Viewer viewer, Need need, Locale locale) {
        var place = need.place().flatMap(localities::find);
        if (place.isEmpty()) {
            return List.of();
        }
        var here = place.get();
        return facilities.nearest(viewer, here.latitude(), here.longitude(), FACILITIES).stream()
                .map((Nearby one) -> new PeersPage.Facility(
                        one.name(),
                        one.town() + ", "
                                + Distance.of(one.km(), here.country()).in(locale),
                        one.phone().orElse(""),
                        one.website().orElse("")))
                .toList();
    }

    Optional<PeerPage> peer(Viewer viewer, Optional<PeerCard> card, Locale locale) {
        return card.map(one -> new PeerPage(
                one.peer().toString(),
                one.name(),
                letter(one),
                wording.who(one, locale),
                Stream.concat(
                                wording.may(one, locale).stream(),
                                Stream.of(
                                        wording.say(
                                                "reason.speaks", locale, wording.languages(one.languages(), locale)),
                                        hours(viewer, one, locale)))
                        .toList(),
                one.items().stream().map(item -> wording.told(item, locale)).toList(),
                one.listed()));
    }

    /** On their own clock: nobody said yet on which one to read it. */
    private String hours(Viewer viewer, PeerCard card, Locale locale) {
        var there = card.hours().zone();
        var times = wording.times(card.hours().parts(), locale);
        return there.equals(clocks.of(viewer, Need.ANY))
                ? wording.say("reason.hasTime", locale, times)
                : wording.say("reason.hasTimeThere", locale, times, Clocks.town(there, locale));
    }
}
