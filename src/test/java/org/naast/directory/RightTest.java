package org.naast.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightTest {

    @ParameterizedTest
    @CsvSource({
        "VOLUNTEER,   false, TALKS",
        "VOLUNTEER,   true,  TALKS",
        "CERTIFICATE, true,  TALKS MENTORING NOTES",
        "DIPLOMA,     true,  TALKS MENTORING NOTES",
        "CERTIFICATE, false, TALKS MENTORING NOTES GROUPS",
        "DIPLOMA,     false, TALKS MENTORING NOTES GROUPS"
    })
    void whoMayDoWhat(Level level, boolean provisional, String rights) {
        assertThat(Right.of(level, provisional))
                .isEqualTo(Arrays.stream(rights.split(" ")).map(Right::valueOf).collect(Collectors.toSet()));
    }
}
