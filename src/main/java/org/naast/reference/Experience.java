package org.naast.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something a person can have lived through, in everyday words.
 *
 * @param bit its fixed place in a mask; never given to another experience
 * @param endorsements certified for one of these, a peer may be matched on it
 * @param also other words people search with
 */
public record Experience(String id, int bit, Set<Endorsement> endorsements, Bilingual name, Also also) {

    public record Also(List<String> en, List<String> nl) {}

    public Experience {
        PackReader.bit(id, bit);
        if (endorsements.isEmpty()) {
            throw new IllegalArgumentException("experience " + id + " needs an endorsement");
        }
        endorsements = Set.copyOf(endorsements);
    }

    /** Whether somebody certified for these may be matched on it; nobody is certified for nothing. */
    public boolean coveredBy(Set<Endorsement> certified) {
        return certified.isEmpty() || endorsements.stream().anyMatch(certified::contains);
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    public List<String> also(Locale locale) {
        return locale.getLanguage().equals("nl") ? also.nl() : also.en();
    }

    public long mask() {
        return 1L << bit;
    }
}
