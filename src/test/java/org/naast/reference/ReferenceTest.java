package org.naast.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final Locale NL = Locale.of("nl");
    private static final String HEADER = """
            {"pack": {"id": "ways", "version": "1", "effective": "2026-11-22", "jurisdiction": "any",
                      "source": "test", "checked": "2026-11-22"},
            """;

    private final Reference reference = Reference.load();

    @Test
    void everyPackSaysWhereItComesFromAndWhenItWasChecked() {
        assertThat(reference.packs()).hasSize(4).allSatisfy(pack -> {
            assertThat(pack.source()).isNotBlank();
            assertThat(pack.checked()).isNotNull();
        });
    }

    @Test
    void bothFieldsAreThereInEverydayWords() {
        assertThat(reference.experiences()).hasSizeBetween(40, 55);
        assertThat(reference.experience("gambling"))
                .hasValueSatisfying(gambling -> assertThat(gambling.name(NL)).isEqualTo("Gokken"));
        assertThat(Stream.of(Endorsement.values()))
                .allSatisfy(kind -> assertThat(reference.experiences())
                        .filteredOn(experience -> experience.endorsements().contains(kind))
                        .hasSizeGreaterThan(15));
    }

    @Test
    void medicationIsAFullWayAndNotAFootnote() {
        assertThat(reference.ways()).extracting(Way::id).contains("medication", "medication-support", "own-way");
    }

    @Test
    void bitsMakeMasksThatNeverCollide() {
        var bits = reference.experiences().stream().mapToLong(Experience::mask).sum();

        assertThat(Long.bitCount(bits)).isEqualTo(reference.experiences().size());
        assertThat(bits).isPositive();
    }

    /** Masks are stored: an id and its bit belong together for good. A new one goes at the end. */
    @Test
    void theFirstIdsKeepTheirBitsForEver() {
        assertThat(reference.experiences())
                .extracting(Experience::id)
                .startsWith("alcohol", "cannabis", "cocaine", "crack", "heroin", "painkillers", "sedatives");
        assertThat(reference.languages()).extracting(Language::code).startsWith("nl", "en", "de", "fr", "es");
        assertThat(reference.ways()).extracting(Way::id).startsWith("therapy", "medication", "medication-support");
        assertThat(reference.experiences())
                .extracting(Experience::bit)
                .isEqualTo(IntStream.range(0, reference.experiences().size())
                        .boxed()
                        .toList());
    }

    @Test
    void allBoundaryRulesAreThereAndUnsourcedOnesAreMarked() {
        assertThat(reference.boundaryRules())
                .extracting(BoundaryRule::id)
                .isEqualTo(IntStream.rangeClosed(1, 22)
                        .mapToObj("B%02d"::formatted)
                        .toList());
        assertThat(reference.boundaryRules())
                .filteredOn(rule -> !rule.verified())
                .extracting(BoundaryRule::id)
                .isEqualTo(List.of("B07", "B10", "B20", "B22"));
    }

    @Test
    void case_10_3_anUnknownExperienceIsNothingAndNeverGuessed() {
        assertThat(reference.experience("F32.1")).isEmpty();
        assertThat(reference.experience("alcohols")).isEmpty();
    }

    @Test
    void aBrokenPackSaysWhatIsWrongAndWhatToDo() {
        var twice = HEADER + """
                 "ways": [{"id": "therapy", "bit": 0, "name": {"en": "Therapy", "nl": "Therapie"}},
                          {"id": "faith", "bit": 0, "name": {"en": "Faith", "nl": "Geloof"}}]}
                """;

        assertThatThrownBy(() -> PackReader.parse("reference/ways.json", twice, Reference.Ways.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The data pack reference/ways.json cannot be used: ")
                .hasMessageContaining("way bit 0 is there twice")
                .hasMessageEndingWith("Correct it and start again.");
    }

    @Test
    void aPackWithoutASourceOrWithAnUnknownWordIsRefused() {
        assertThatThrownBy(() -> PackReader.parse("reference/ways.json", "{\"ways\": []}", Reference.Ways.class))
                .hasMessageContaining("pack");
        assertThatThrownBy(() -> PackReader.parse(
                        "reference/ways.json", HEADER + "\"ways\": [], \"wayz\": []}", Reference.Ways.class))
                .hasMessageContaining("wayz");
        assertThatThrownBy(() -> PackReader.read("nothing", Reference.Ways.class))
                .hasMessage("The data pack reference/nothing.json is missing. Naast does not start without it.");
    }
}
