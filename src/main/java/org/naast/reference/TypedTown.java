package org.naast.reference;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody typed as their town. A town is never guessed: when it may be more than one, they are asked. */
public sealed interface TypedTown {

    /** Nothing was typed: they would rather not say. */
    record Nothing() implements TypedTown {}

    /** It can be one place only. */
    record Known(Locality place) implements TypedTown {}

    /** It may be any of these, the likeliest first. */
    record Several(List<Locality> places) implements TypedTown {

        public Several {
            places = List.copyOf(places);
        }

        /** As they can be typed, each with its region after a comma. */
        public String choices(Locale locale) {
            return places.stream()
                    .map(place -> place.fullName(locale))
                    .distinct()
                    .collect(Collectors.joining(" · "));
        }
    }

    /** No place we know. */
    record Unknown() implements TypedTown {}

    /** Letters, and what stands between them in names of towns. */
    Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{M}\\d .,'’`´()/-]{2,80}");

    /**
     * Reads what was typed.
     *
     * @param country two letters: where a town of that name is looked for first
     */
    static TypedTown of(Localities localities, String typed, String country) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Nothing();
        }
        var zip = localities.byZip(text);
        if (zip.isPresent()) {
            return new Known(zip.get());
        }
        var written = text.endsWith(")") ? text.replace('(', ',').replace(")", "") : text;
        return WRITTEN.matcher(written).matches() && letters(written) > 1
                ? found(localities, written, country)
                : new Unknown();
    }

    private static long letters(String written) {
        return written.chars()
                .takeWhile(letter -> letter != ',')
                .filter(Character::isLetter)
                .count();
    }

    private static TypedTown found(Localities localities, String written, String country) {
        var exact = localities.exactly(written, country);
        var home =
                exact.stream().filter(place -> place.country().equals(country)).toList();
        var nearest = home.isEmpty() ? exact : home;
        if (!nearest.isEmpty() && written.contains(",")) {
            return new Known(nearest.getFirst());
        }
        var places = nearest.isEmpty() ? localities.search(written, country) : nearest;
        return switch (places.size()) {
            case 0 -> new Unknown();
            case 1 -> new Known(places.getFirst());
            default -> new Several(places);
        };
    }
}
