package org.naast.bench;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.naast.matching.MatchForms;

/** Three indexed forms of the same search against one another, and whether they find the same people. */
public final class MatchBench implements Bench {

    private static final int SEEKERS = 1_000;
    /** The slower forms would take minutes with all of them. */
    private static final int SEEKERS_OF_MANY = 200;

    private static final int MANY = 50_000;
    private static final int WARM_UP = 50;

    @Override
    public String name() {
        return "match";
    }

    @Override
    public void run(String... options) throws Exception {
        var at = Arrays.asList(options).indexOf("--size");
        var sizes = at < 0 ? List.of(1_000, 10_000, 100_000) : List.of(Integer.valueOf(options[at + 1]));
        var figures = new Figures(name());
        try (var app = BenchApp.start()) {
            DataSource owner = app.bean(Flyway.class).getConfiguration().getDataSource();
            for (var size : sizes) {
                measure(figures, owner, size);
            }
        }
        figures.write();
    }

    private static void measure(Figures figures, DataSource owner, int size) throws Exception {
        var seekers = size < MANY ? SEEKERS : SEEKERS_OF_MANY;
        try (var forms = new MatchForms(owner, size)) {
            var same = new long[seekers];
            List<List<String>> first = List.of();
            for (var form : MatchForms.Form.values()) {
                forms.run(form, WARM_UP);
                var ran = forms.run(form, seekers);
                first = first.isEmpty() ? ran.found() : first;
                for (int i = 0; i < seekers; i++) {
                    same[i] += ran.found().get(i).equals(first.get(i)) ? 1 : 0;
                }
                row(figures, size, form, ran, forms.plan(form));
            }
            var all = MatchForms.Form.values().length;
            figures.check(
                    "identical top lists at " + size,
                    seekers,
                    Arrays.stream(same).filter(n -> n == all).count());
        }
    }

    private static void row(Figures figures, int size, MatchForms.Form form, MatchForms.Ran ran, String plan) {
        var seconds = Arrays.stream(ran.nanos()).sum() / 1e9;
        var micros = Arrays.stream(ran.nanos()).map(nanos -> nanos / 1_000).toArray();
        figures.row(
                "size", size,
                "variant", form.name().toLowerCase(java.util.Locale.ROOT),
                "p50_us", Figures.percentile(micros, 50),
                "p99_us", Figures.percentile(micros, 99),
                "qps", Math.round(micros.length / seconds),
                "plan", plan);
    }
}
