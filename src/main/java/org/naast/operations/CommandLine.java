package org.naast.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.naast.facilities.FacilityImports;
import org.naast.facilities.Report;
import org.naast.facilities.Source;
import org.naast.facilities.Unusable;
import org.naast.organisations.OperatorLinks;
import org.naast.people.SiteAddress;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What {@code bin/naast} can do. Answers as commands do: 0 is well, 1 is not, 2 was not understood. */
@Component
public class CommandLine {

    private static final int MOST_SHOWN = 50;
    private static final String USAGE = """
            bin/naast [--data DIR] COMMAND
              import facilities FILE... [--map name=Column,town=Column] [--dry-run]
                  brings in lists of places for treatment; each file is the new state of the list of its name
              operator-link
                  a link, good for an hour and one use, that makes somebody an operator; also while Naast runs
              doctor
                  looks whether all is well, for ids that lead nowhere, programmes nobody answers for, and numbers and rules to be checked
            """;

    private final FacilityImports facilities;
    private final Examination examination;
    private final OperatorLinks links;
    private final SiteAddress site;

    CommandLine(FacilityImports facilities, Examination examination, OperatorLinks links, SiteAddress site) {
        this.facilities = facilities;
        this.examination = examination;
        this.links = links;
        this.site = site;
    }

    public int run(List<String> words, PrintStream out) {
        if (words.size() > 2 && words.subList(0, 2).equals(List.of("import", "facilities"))) {
            return importFacilities(words.subList(2, words.size()), out);
        }
        if (words.equals(List.of("doctor"))) {
            return examination.run(out);
        }
        if (words.equals(List.of("operator-link"))) {
            return operatorLink(out);
        }
        out.print(USAGE);
        return 2;
    }

    private int operatorLink(PrintStream out) {
        out.printf(
                "Whoever opens this within an hour becomes an operator; it works once, and links made before no longer do:"
                        + "%n%n    %s%n%n",
                site.of(links.make(Viewer.job()).path()));
        return 0;
    }

    private int importFacilities(List<String> words, PrintStream out) {
        var files = new ArrayList<String>();
        var mapping = "";
        var tryOnly = false;
        for (var word = words.iterator(); word.hasNext(); ) {
            var next = word.next();
            switch (next) {
                case "--dry-run" -> tryOnly = true;
                case "--map" -> mapping = word.hasNext() ? word.next() : "";
                default -> files.add(next);
            }
        }
        try {
            var sources = new ArrayList<Source>();
            for (var file : files) {
                var read = Source.file(file, Files.readAllBytes(Path.of(file)));
                sources.add(read.with(mapping, read.kind(), read.country()));
            }
            facilities.run(Viewer.job(), sources, tryOnly).ifPresent(report -> print(report, out));
            return 0;
        } catch (IOException e) {
            out.println("This file cannot be read: " + e.getMessage());
        } catch (Unusable e) {
            out.println("Nothing was brought in: " + e.getMessage());
        }
        return 1;
    }

    private static void print(Report report, PrintStream out) {
        out.printf(
                "%s%n%,d lines: %,d imported, %,d joined to a place already named, %,d rejected%n"
                        + "places: %,d new, %,d changed, %,d no longer in any list%npostcodes repaired: %,d%n",
                report.tried() ? "A try: nothing was kept." : "Done.",
                report.lines(),
                report.imported(),
                report.joined(),
                report.rejected().size(),
                report.added(),
                report.changed(),
                report.inactive(),
                report.repaired());
        report.rejected().stream()
                .limit(MOST_SHOWN)
                .forEach(one -> out.printf(
                        "  %s, line %d: %s%n",
                        one.list(), one.line(), one.reason().word()));
        if (report.rejected().size() > MOST_SHOWN) {
            out.printf("  and %,d more%n", report.rejected().size() - MOST_SHOWN);
        }
        if (!report.odd().isEmpty()) {
            out.println("names that mix alphabets, worth a look, in lines " + report.odd());
        }
    }
}
