package org.naast.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.naast.facilities.FacilityImports;
import org.naast.facilities.Kind;
import org.naast.facilities.Source;
import org.naast.viewer.Viewer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings in a few invented places for treatment, as a list of a coordinator would be. */
@Component
class DemoPlaces {

    private final FacilityImports imports;

    DemoPlaces(FacilityImports imports) {
        this.imports = imports;
    }

    void bringIn() {
        imports.run(Viewer.job(), List.of(list("places.csv", "NL"), list("places-us.csv", "US")), false);
    }

    private static Source list(String name, String country) {
        try {
            var content = new ClassPathResource("demo/" + name).getContentAsByteArray();
            return Source.file(name, content).with("", Optional.of(Kind.SUBSTANCE_USE), Optional.of(country));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
