package org.naast.directory.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Telling;
import org.naast.reference.Experience;
import org.naast.reference.Reference;
import org.naast.reference.Way;

/** What comes in when a peer tells about an experience. Nothing is chosen for them. */
record TellForm(
        @Nullable String experience,
        @Nullable String band,
        @Nullable List<String> way,
        @Nullable String words,
        @Nullable String audience,
        @Nullable List<String> read) {

    String told() {
        return words == null ? "" : words.strip().replace("\r\n", "\n");
    }

    List<String> warned() {
        return read == null ? List.of() : read;
    }

    Draft draft(Reference reference) {
        return new Draft(
                Optional.ofNullable(experience).flatMap(reference::experience).map(Experience::id),
                Optional.ofNullable(band).flatMap(Band::of),
                ways(reference),
                told(),
                Optional.ofNullable(audience).flatMap(Audience::of).orElse(Audience.ONLY_ME));
    }

    private Set<String> ways(Reference reference) {
        return way == null
                ? Set.of()
                : way.stream()
                        .map(reference::way)
                        .flatMap(Optional::stream)
                        .map(Way::id)
                        .collect(Collectors.toSet());
    }

    /** As far as it has been filled in; the words may still be too long. */
    record Draft(Optional<String> experience, Optional<Band> band, Set<String> ways, String words, Audience audience) {

        static Draft of(Telling telling) {
            return new Draft(
                    Optional.of(telling.experience()),
                    Optional.of(telling.band()),
                    telling.ways(),
                    telling.words(),
                    telling.audience());
        }

        boolean isTooLong() {
            return words.length() > Telling.MOST_CHARACTERS;
        }

        /** Empty when something is still to be chosen, or to be shortened. */
        Optional<Telling> telling() {
            return experience
                    .filter(_ -> !isTooLong())
                    .flatMap(chosen -> band.map(managing -> new Telling(chosen, managing, ways, words, audience)));
        }
    }
}
