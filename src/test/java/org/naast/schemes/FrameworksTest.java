package org.naast.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworksTest {

    private static final String OWN = """
            {"pack": {"id": "house", "version": "1", "effective": "2026-11-22", "jurisdiction": "any", "source": "our own", "checked": "2026-11-20"},
             "name": {"en": "Our own", "nl": "Van onszelf"}, "schemes": ["house"],
             "competencies": [{"id": "silence", "text": {"en": "Being silent together", "nl": "Samen stil zijn"}}],
             "mappings": [{"framework": "samhsa-core", "from": "CC09", "to": "%s"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void theTwelveOfSamhsaAreThereInBothLanguages() {
        var samhsa = shipped().all().getFirst();

        assertThat(samhsa.competencies()).hasSize(12).allSatisfy(one -> {
            assertThat(one.text().in(Locale.ENGLISH)).isNotBlank();
            assertThat(one.text().in(Locale.of("nl")))
                    .isNotBlank()
                    .isNotEqualTo(one.text().in(Locale.ENGLISH));
        });
    }

    /** What schemes ask hours about has a word that a course can choose. */
    @Test
    void everyPartOfTheSubjectOfAFrameworkIsAskedByItsSchemes() {
        for (var framework : shipped().all()) {
            for (var scheme : framework.schemes()) {
                assertThat(Schemes.shipped())
                        .filteredOn(one -> one.id().equals(scheme))
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(one.first().stream()
                                        .filter(asked -> asked instanceof Requirement.Hours)
                                        .map(asked -> ((Requirement.Hours) asked).domain())
                                        .filter(domain -> !domain.isEmpty()))
                                .containsExactlyInAnyOrderElementsOf(framework.competencies().stream()
                                        .map(Framework.Competency::id)
                                        .toList()));
            }
        }
    }

    @Test
    void anHourCountsForOnePartOfTheSubjectOrForNone() {
        var all = shipped();

        assertThat(all.domain(Set.of("samhsa-core:CC11"))).contains("advocacy");
        assertThat(all.domain(Set.of("samhsa-core:CC02", "samhsa-core:CC07"))).contains("mentoring");
        assertThat(all.domain(Set.of("icrc-peer:recovery"))).contains("recovery");
        assertThat(all.domain(Set.of("samhsa-core:CC02", "samhsa-core:CC03"))).isEmpty();
        assertThat(all.domain(Set.of("samhsa-core:CC08"))).isEmpty();
        assertThat(all.domain(Set.of())).isEmpty();
    }

    @Test
    void whoeverRunsTheInstallationAddsOneAsAFile() throws IOException {
        Files.createDirectory(folder.resolve("frameworks"));
        Files.writeString(folder.resolve("frameworks/house.json"), OWN.formatted("silence"));

        var all = new Frameworks(new SchemeSettings(folder.toString()));

        assertThat(all.known("house:silence")).isTrue();
        assertThat(all.known("house:noise")).isFalse();
        assertThat(all.words(Set.of("house:silence", "nobody:knows"), Locale.of("nl")))
                .containsExactly("Samen stil zijn");
        assertThat(all.domain(Set.of("samhsa-core:CC09"))).contains("silence");
    }

    @Test
    void aMappingThatLeadsNowhereStopsTheStart() throws IOException {
        Files.createDirectory(folder.resolve("frameworks"));
        Files.writeString(folder.resolve("frameworks/house.json"), OWN.formatted("noise"));

        assertThatThrownBy(() -> new Frameworks(new SchemeSettings(folder.toString())))
                .hasMessageContaining("house.json")
                .hasMessageContaining("noise");
    }

    private static Frameworks shipped() {
        return new Frameworks(new SchemeSettings(""));
    }
}
