package org.naast.training.web;

import java.util.List;
import java.util.Locale;
import org.naast.reference.Language;
import org.naast.reference.Reference;
import org.springframework.stereotype.Component;

/** In which language a course speaks, in words. */
@Component
class Tongues {

    private final Reference reference;

    Tongues(Reference reference) {
        this.reference = reference;
    }

    List<WordsPage.Tongue> all(String chosen, Locale locale) {
        return reference.languages().stream()
                .map(one -> new WordsPage.Tongue(
                        one.code(), one.name(locale), one.code().equals(chosen)))
                .toList();
    }

    String name(String code, Locale locale) {
        return reference.language(code).map((Language one) -> one.name(locale)).orElse(code);
    }
}
