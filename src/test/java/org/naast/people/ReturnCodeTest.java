package org.naast.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReturnCodeTest {

    private static final String[] BETWEEN = {" ", "  ", "-", ".", "\u00a0", "/", " - ", "\n", ""};

    @RepeatedTest(200)
    void aCodeIsUnderstoodInAnyGrouping(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var code = ReturnCode.next();

        var typed = code.digits()
                .chars()
                .mapToObj(digit -> (char) digit + BETWEEN[random.nextInt(BETWEEN.length)])
                .collect(Collectors.joining("", random.nextBoolean() ? " " : "", ""));

        assertThat(ReturnCode.typed(typed)).contains(code);
    }

    @RepeatedTest(200)
    void oneWrongDigitIsNoticed(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var digits = new StringBuilder(ReturnCode.next().digits());
        var place = random.nextInt(digits.length());

        digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + 1 + random.nextInt(9)) % 10));

        assertThat(ReturnCode.typed(digits.toString())).isEmpty();
    }

    @Test
    void digitsOfAnotherScriptAreDigitsToo() {
        var code = ReturnCode.next();
        var arabic = IntStream.range(0, 16)
                .mapToObj(place -> "" + (char) ('\u0660' + code.digits().charAt(place) - '0'))
                .collect(Collectors.joining());

        assertThat(ReturnCode.typed(arabic)).contains(code);
    }

    @Test
    void itPrintsInFourGroups() {
        assertThat(ReturnCode.next().inGroups()).matches("\\d{4} \\d{4} \\d{4} \\d{4}");
    }

    @Test
    void tooShortTooLongAndEmptyAreNoCode() {
        var code = ReturnCode.next().digits();

        assertThat(ReturnCode.typed(code.substring(1))).isEmpty();
        assertThat(ReturnCode.typed(code + "0")).isEmpty();
        assertThat(ReturnCode.typed("")).isEmpty();
        assertThat(ReturnCode.typed("samira")).isEmpty();
    }

    @Test
    void itNeverPrintsItselfIntoALog() {
        var code = ReturnCode.next();

        assertThat(code.toString()).doesNotContain(code.digits());
    }
}
