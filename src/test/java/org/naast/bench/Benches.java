package org.naast.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs the bench of a name: the class {@code NameBench} in this package. */
public final class Benches {

    private Benches() {}

    public static void main(String... arguments) throws Exception {
        var name = List.of(arguments).getFirst();
        var type = Class.forName(
                "org.naast.bench." + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Bench");
        var bench = (Bench) type.getDeclaredConstructor().newInstance();
        bench.run(Arrays.copyOfRange(arguments, 1, arguments.length));
        System.exit(0);
    }
}
