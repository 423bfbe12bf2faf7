package org.naast.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.naast.privacy.Hashes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People without a name: how they begin, come back and go. */
@Service
@Transactional
public class Guests {

    private static final String USE = "return code";

    private final PersonTable people;
    private final CodeTable codes;
    private final Names names;
    private final Hashes hashes;
    private final Presence presence;
    private final Clock clock;

    Guests(PersonTable people, CodeTable codes, Names names, Hashes hashes, Presence presence, Clock clock) {
        this.people = people;
        this.codes = codes;
        this.names = names;
        this.hashes = hashes;
        this.presence = presence;
        this.clock = clock;
    }

    /** Makes a guest who said they are 18 or over, with two words in the language they read. */
    @NotPersonal("it tells a newcomer their own words")
    public NewGuest begin(Viewer visitor) {
        var id = PersonId.next();
        var language = LocaleContextHolder.getLocale().getLanguage().equals("nl") ? "nl" : "en";
        var words = Words.next(language);
        people.insert(id, "guest", names.sealed(id, words), language, today());
        presence.watch(visitor, id);
        return new NewGuest(id, words);
    }

    /** Makes or replaces the code that brings this guest back. This is the only time it can be read. */
    @NotPersonal("it is the guest's own")
    public ReturnCode code(Viewer guest) {
        var code = ReturnCode.next();
        codes.replace(guest, hash(code));
        return code;
    }

    /** Who has this code. Empty for a slip of the pen and for a code nobody has: they look the same. */
    @As(Purpose.JOB)
    @NotPersonal("only whoever has the code learns whose it is, and that is them")
    public Optional<PersonId> back(Viewer visitor, String typed) {
        return ReturnCode.typed(typed).flatMap(code -> codes.find(hash(code)));
    }

    private byte[] hash(ReturnCode code) {
        return hashes.of(USE, code.digits());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
