package org.naast.requests.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.naast.requests.FirstWord;
import org.naast.screens.Moments;
import org.springframework.stereotype.Component;

/** Says which moments a peer can choose for their first word. */
@Component
class YesPages {

    private final Moments moments;

    YesPages(Moments moments) {
        this.moments = moments;
    }

    YesPage of(FirstWord word, YesForm form, Locale locale) {
        var by = moments.by(word.promised(), word.zone(), locale);
        var wrong = form.by(word).isEmpty();
        var whens = new ArrayList<YesPage.When>();
        whens.add(when("promised", by, form));
        time(word, word.today(), locale).ifPresent(at -> whens.add(when("today", at, form)));
        time(word, word.tomorrowMorning(), locale).ifPresent(at -> whens.add(when("tomorrow", at, form)));
        var onlyDay = word.onlyDay().isPresent();
        whens.add(when("then", onlyDay ? "requests.show.when.later" : "requests.show.when.then", by, form));
        if (whens.stream().noneMatch(YesPage.When::chosen)) {
            whens.set(0, new YesPage.When("promised", "requests.show.when.promised", by, true));
        }
        return new YesPage(by, whens, form.day(), form.hour(), onlyDay, wrong);
    }

    private Optional<String> time(FirstWord word, Optional<Instant> at, Locale locale) {
        return at.map(moment -> moments.time(moment.atZone(word.zone()), locale));
    }

    private static YesPage.When when(String value, String at, YesForm form) {
        return when(value, "requests.show.when." + value, at, form);
    }

    private static YesPage.When when(String value, String label, String at, YesForm form) {
        return new YesPage.When(value, label, at, form.when().equals(value));
    }
}
