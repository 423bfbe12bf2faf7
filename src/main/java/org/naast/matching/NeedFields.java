package org.naast.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naast.directory.Band;
import org.naast.directory.Gender;
import org.naast.reference.Clocks;
import org.naast.viewer.PersonId;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A need as the fields of a form, both ways. Hidden fields of a POST are the only place a need lives: never an address,
 * a cookie or a session. What cannot be read is left out.
 */
public final class NeedFields {

    /** A hidden field. */
    public record Field(String name, String value) {}

    private static final int MOST_OF_A_KIND = 64;
    private static final int FURTHEST = 500;
    private static final int WEEK = 28;

    private NeedFields() {}

    public static Need read(MultiValueMap<String, String> form) {
        return new Need(
                words(form, "experience"),
                first(form, "band").flatMap(Band::of),
                words(form, "language"),
                first(form, "place"),
                number(first(form, "km"), FURTHEST).orElse(Need.NEAR),
                form.containsKey("online"),
                form.containsKey("inPerson"),
                parts(form),
                first(form, "zone").flatMap(Clocks::of),
                genders(form, "notGender"),
                form.containsKey("notMyTown"),
                all(form, "not", NeedFields::person),
                words(form, "way"),
                genders(form, "gender"));
    }

    public static List<Field> of(Need need) {
        var fields = new ArrayList<Field>();
        need.experiences().stream().sorted().forEach(id -> fields.add(new Field("experience", id)));
        need.band().ifPresent(band -> fields.add(new Field("band", band.word())));
        need.languages().stream().sorted().forEach(code -> fields.add(new Field("language", code)));
        need.place().ifPresent(place -> fields.add(new Field("place", place)));
        fields.add(new Field("km", Integer.toString(need.km())));
        yes(fields, "online", need.online());
        yes(fields, "inPerson", need.inPerson());
        for (var part = 0; part < WEEK; part++) {
            yes(fields, "part", Integer.toString(part), (need.parts() >> part & 1) == 1);
        }
        need.zone().ifPresent(zone -> fields.add(new Field("zone", zone.getId())));
        need.notGenders().stream().sorted().forEach(gender -> fields.add(new Field("notGender", gender.word())));
        yes(fields, "notMyTown", need.notMyTown());
        need.not().stream().map(PersonId::toString).sorted().forEach(id -> fields.add(new Field("not", id)));
        need.ways().stream().sorted().forEach(id -> fields.add(new Field("way", id)));
        need.genders().stream().sorted().forEach(gender -> fields.add(new Field("gender", gender.word())));
        return List.copyOf(fields);
    }

    /** The same need as if these fields had been left open. */
    static Need without(Need need, String... names) {
        var left = List.of(names);
        return read(of(need).stream().filter(field -> !left.contains(field.name())));
    }

    /** The same need with one field filled in, or filled in otherwise. */
    static Need with(Need need, String name, String value) {
        var others = of(need).stream().filter(field -> !field.name().equals(name));
        return read(Stream.concat(others, Stream.of(new Field(name, value))));
    }

    /** Somebody they know: shown no more. */
    public static Need knowing(Need need, PersonId known) {
        return read(Stream.concat(of(need).stream(), Stream.of(new Field("not", known.toString()))));
    }

    private static Need read(Stream<Field> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        fields.forEach(field -> form.add(field.name(), field.value()));
        return read(form);
    }

    private static void yes(List<Field> fields, String name, boolean there) {
        yes(fields, name, "yes", there);
    }

    private static void yes(List<Field> fields, String name, String value, boolean there) {
        if (there) {
            fields.add(new Field(name, value));
        }
    }

    private static long parts(MultiValueMap<String, String> form) {
        return all(form, "part", word -> number(Optional.of(word), WEEK - 1)).stream()
                .mapToLong(part -> 1L << part)
                .reduce(0, (one, other) -> one | other);
    }

    private static Set<Gender> genders(MultiValueMap<String, String> form, String name) {
        return all(form, name, Gender::of);
    }

    private static Set<String> words(MultiValueMap<String, String> form, String name) {
        return all(form, name, word -> word.matches("[a-z0-9-]{1,40}") ? Optional.of(word) : Optional.empty());
    }

    private static <T> Set<T> all(MultiValueMap<String, String> form, String name, Function<String, Optional<T>> read) {
        return form.getOrDefault(name, List.of()).stream()
                .limit(MOST_OF_A_KIND)
                .map(read)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> first(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static Optional<Integer> number(Optional<String> word, int most) {
        return word.filter(digits -> digits.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> number <= most);
    }

    /** Empty for what is no id. */
    public static Optional<PersonId> person(@Nullable String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
