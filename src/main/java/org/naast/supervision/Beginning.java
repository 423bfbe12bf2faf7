package org.naast.supervision;

import java.time.LocalDate;
import org.naast.certification.Certificate;

/** Whoever was certified a short while ago begins with one or two people: said, and left to them and their coordinator. */
public final class Beginning {

    private static final int MONTHS = 6;

    private Beginning() {}

    public static boolean holds(Certificate one, LocalDate today) {
        return one.from().plusMonths(MONTHS).isAfter(today);
    }
}
