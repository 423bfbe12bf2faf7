package org.naast.bench;

/** Something that is measured by {@code bin/bench}. */
public interface Bench {

    String name();

    /** Prints a table and writes {@code target/bench/NAME.json}. */
    void run(String... options) throws Exception;
}
