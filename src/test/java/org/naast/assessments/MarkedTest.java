package org.naast.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 4", "5, 4", "6, 5", "9, 8", "10, 8", "50, 40"})
    void eightyPerCentAreNeededRoundedUp(int asked, int needed) {
        assertThat(Marked.needed(asked)).isEqualTo(needed);
        assertThat(Marked.enough(marks(needed, asked))).isTrue();
        assertThat(Marked.enough(marks(needed - 1, asked))).isFalse();
    }

    @Test
    void nothingAskedIsNothingPassed() {
        assertThat(Marked.enough(List.of())).isFalse();
    }

    private static List<Marked.Mark> marks(int good, int asked) {
        var question = new Question(UUID.randomUUID(), UUID.randomUUID(), 1, "Wat?", List.of("Dit", "Dat"));
        return Stream.concat(
                        IntStream.range(0, good).mapToObj(_ -> new Marked.Mark(question, true, "")),
                        IntStream.range(good, asked).mapToObj(_ -> new Marked.Mark(question, false, "")))
                .toList();
    }
}
