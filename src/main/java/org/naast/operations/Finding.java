package org.naast.operations;

/** What is wrong, as a code that says nothing about anybody. */
public enum Finding {
    DATABASE_AWAY,
    /** Every connection of this node is in use: the database may be well. */
    CONNECTIONS_IN_USE,
    /** This machine's clock and the database's differ by more than two seconds. */
    CLOCK_OFF,
    /** A timer is overdue for more than five minutes. */
    TIMERS_LATE,
    /** A look has waited for more than a minute to be sealed. */
    SEALER_LATE;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
