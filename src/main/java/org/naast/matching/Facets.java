package org.naast.matching;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.naast.directory.Gender;
import org.naast.reference.Experience;
import org.naast.reference.Language;
import org.naast.reference.Reference;
import org.naast.reference.Way;
import org.springframework.stereotype.Component;

/** Turns ids of the reference packs into bits. An id the packs do not know has none. */
@Component
class Facets {

    private final Reference reference;

    Facets(Reference reference) {
        this.reference = reference;
    }

    long experiences(Collection<String> ids) {
        return mask(ids, reference::experience, Experience::mask);
    }

    Optional<Integer> experience(String id) {
        return reference.experience(id).map(Experience::bit);
    }

    long languages(Collection<String> codes) {
        return mask(codes, reference::language, Language::mask);
    }

    long ways(Collection<String> ids) {
        return mask(ids, reference::way, Way::mask);
    }

    static int genders(Collection<Gender> genders) {
        return genders.stream().mapToInt(gender -> 1 << gender.number()).reduce(0, (one, other) -> one | other);
    }

    private static <T> long mask(Collection<String> ids, Function<String, Optional<T>> find, Function<T, Long> mask) {
        return ids.stream()
                .map(find)
                .flatMap(Optional::stream)
                .mapToLong(mask::apply)
                .reduce(0, (one, other) -> one | other);
    }
}
