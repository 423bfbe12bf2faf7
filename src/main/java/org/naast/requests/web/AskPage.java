package org.naast.requests.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.matching.Need;
import org.naast.matching.NeedFields;
import org.naast.organisations.HelpNow;
import org.naast.requests.Instead;
import org.naast.requests.Offer;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Everything {@code requests/new.html} needs, already decided.
 *
 * @param by when an answer is promised, in words
 * @param need the need as hidden fields
 * @param found the same as the way back to the people who were found; empty when nobody was looked for
 * @param askAge false for whoever said so before
 * @param errors field and key of its sentence
 * @param danger what stands above it when their words may mean danger
 */
record AskPage(
        String name,
        String programme,
        String by,
        List<NeedFields.Field> need,
        List<NeedFields.Field> found,
        UUID peer,
        UUID key,
        boolean askAge,
        boolean adult,
        String words,
        int longest,
        List<Choice> silence,
        List<Choice> no,
        Map<String, String> errors,
        Optional<HelpNow> danger) {

    /** One of the answers to "and when there is no answer?". */
    record Choice(String value, String label, boolean chosen) {}

    static AskPage of(
            Offer offer,
            String by,
            Need need,
            AskForm form,
            boolean visitor,
            Map<String, String> errors,
            Optional<HelpNow> danger) {
        return new AskPage(
                offer.peer().name(),
                offer.programme().name(),
                by,
                NeedFields.of(need),
                found(need),
                offer.peer().peer().value(),
                form.key(),
                visitor,
                form.adult().orElse(false),
                form.words(),
                AskForm.LONGEST,
                choices(form.wishes().onSilence()),
                choices(form.wishes().onNo()),
                errors,
                danger);
    }

    /** Whoever came from one profile looked for nobody. */
    static List<NeedFields.Field> found(Need need) {
        return need.equals(NeedFields.read(new LinkedMultiValueMap<>())) ? List.of() : NeedFields.of(need);
    }

    private static List<Choice> choices(Instead chosen) {
        return Stream.of(Instead.values())
                .map(one -> new Choice(one.word(), "requests.instead." + one.word(), one == chosen))
                .toList();
    }
}
