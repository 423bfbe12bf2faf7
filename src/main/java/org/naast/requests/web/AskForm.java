package org.naast.requests.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naast.requests.Ask;
import org.naast.requests.Instead;
import org.naast.requests.Wishes;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.springframework.util.MultiValueMap;

/**
 * What somebody sends who asks a peer. Whatever cannot be read is as if it had not been sent.
 *
 * @param adult empty while the question "18 or over?" is not answered
 */
record AskForm(UUID key, Optional<PersonId> peer, Optional<Boolean> adult, String words, Wishes wishes) {

    /** Characters of a first message; told beside the field. */
    static final int LONGEST = 4000;

    static AskForm read(MultiValueMap<String, String> form) {
        return new AskForm(
                id(form.getFirst("key")).orElseGet(Ids::next),
                id(form.getFirst("peer")).map(PersonId::new),
                Optional.ofNullable(form.getFirst("adult"))
                        .filter(answer -> answer.equals("yes") || answer.equals("no"))
                        .map(answer -> answer.equals("yes")),
                Optional.ofNullable(form.getFirst("words")).orElse("").strip().replace("\r\n", "\n"),
                new Wishes(
                        instead(form.getFirst("silence"), Wishes.KIND.onSilence()),
                        instead(form.getFirst("no"), Wishes.KIND.onNo())));
    }

    /** The field and the key of its sentence; empty when all is there. */
    Map<String, String> errors(boolean visitor) {
        var errors = new LinkedHashMap<String, String>();
        if (visitor && adult.isEmpty()) {
            errors.put("adult", "requests.ask.adult.missing");
        }
        if (words.isBlank()) {
            errors.put("words", "requests.ask.words.missing");
        } else if (words.length() > LONGEST) {
            errors.put("words", "requests.ask.words.long");
        }
        return errors;
    }

    AskForm anew() {
        return new AskForm(Ids.next(), peer, adult, words, wishes);
    }

    Ask ask(PersonId whom, List<PersonId> next) {
        return new Ask(key, whom, next, words, wishes);
    }

    private static Instead instead(@Nullable String word, Instead otherwise) {
        return Stream.of(Instead.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(otherwise);
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(one -> UUID.fromString(one.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "AskForm[" + key + "]";
    }
}
