package org.naast.people;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sixteen digits that bring somebody back; the last one checks the others, so that a slip of the pen is told apart from
 * a code that is gone without asking the database.
 */
public record ReturnCode(String digits) {

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int BASE = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ReturnCode {
        if (!isWhole(digits)) {
            throw new IllegalArgumentException("not a code");
        }
    }

    static ReturnCode next() {
        var first = RANDOM.ints(LENGTH - 1, 0, BASE).mapToObj(Integer::toString).collect(Collectors.joining());
        return new ReturnCode(first + checkDigit(first));
    }

    /** What somebody typed, in whatever grouping and whatever digits their keyboard has; empty when it cannot be a code. */
    public static Optional<ReturnCode> typed(String text) {
        var digits = text.codePoints()
                .filter(Character::isDigit)
                .limit(LENGTH + 1)
                .mapToObj(digit -> Integer.toString(Character.digit(digit, BASE)))
                .collect(Collectors.joining());
        return isWhole(digits) ? Optional.of(new ReturnCode(digits)) : Optional.empty();
    }

    /** As it is shown and written down: four groups of four. */
    public String inGroups() {
        return IntStream.range(0, LENGTH / GROUP)
                .mapToObj(group -> digits.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining(" "));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "ReturnCode[…]";
    }

    private static boolean isWhole(String digits) {
        return digits.length() == LENGTH
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && digits.charAt(LENGTH - 1) == checkDigit(digits.substring(0, LENGTH - 1));
    }

    /** Luhn: notices every single wrong digit and nearly every swap of neighbours. */
    private static char checkDigit(String first) {
        var sum = 0;
        for (var place = 0; place < first.length(); place++) {
            var digit = first.charAt(first.length() - 1 - place) - '0';
            var weighed = place % 2 == 0 ? digit * 2 : digit;
            sum += weighed > BASE - 1 ? weighed - (BASE - 1) : weighed;
        }
        return (char) ('0' + (BASE - sum % BASE) % BASE);
    }
}
