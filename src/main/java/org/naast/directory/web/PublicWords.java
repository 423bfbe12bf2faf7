package org.naast.directory.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.naast.directory.web.StepPage.Warning;
import org.naast.reference.PublicText;
import org.springframework.stereotype.Component;

/** Shows a writer what strangers could read in their words. It warns and never forbids: the words are theirs. */
@Component
class PublicWords {

    private final PublicText text;

    PublicWords(PublicText text) {
        this.text = text;
    }

    /** What its writer has not been shown yet. Empty for nearly every text. */
    List<Warning> unread(String words, Collection<String> read, Locale locale) {
        var found = text.warnings(words).stream()
                .map(one -> new Warning(one.kind().name().toLowerCase(Locale.ROOT), one.in(locale)))
                .toList();
        return found.stream().map(Warning::kind).allMatch(read::contains) ? List.of() : found;
    }
}
