package org.naast.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The invented people, as they stand in {@code demo/invented.json}. */
record Invented(List<InventedProgramme> programmes, List<String> names) {

    record InventedProgramme(
            String organisation,
            String name,
            String country,
            ZoneId zone,
            String hours,
            InventedCourse course,
            Account coordinator,
            Account deputy,
            List<InventedPeer> peers) {}

    record InventedCourse(
            String language,
            String title,
            String place,
            String town,
            String later,
            String about,
            String asks,
            String cost,
            List<InventedPart> parts) {}

    record InventedPart(String kind, String title, String body, String category, int minutes) {}

    record Account(String signIn, String name) {}

    record InventedPeer(
            String signIn,
            String name,
            String level,
            @Nullable String gender,
            List<String> languages,
            String place,
            String hours,
            int room,
            List<InventedItem> items) {

        Optional<String> told() {
            return Optional.ofNullable(gender);
        }
    }

    record InventedItem(String experience, String band, List<String> ways, String words, String audience) {}

    /** The same id at each start. */
    static UUID always(String name) {
        return UUID.nameUUIDFromBytes(("invented " + name).getBytes(StandardCharsets.UTF_8));
    }

    static Invented read() {
        try (var file = new ClassPathResource("demo/invented.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(file, Invented.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
