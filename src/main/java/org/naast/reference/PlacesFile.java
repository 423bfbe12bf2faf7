package org.naast.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;

/** Reads our compact files of places: a line of remarks, then fields between tabs. */
final class PlacesFile {

    private PlacesFile() {}

    static List<String> lines(String name) {
        var path = "reference/" + name;
        try (var in = new ClassPathResource(path).getInputStream();
                var reader =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new IllegalStateException(
                    "The file " + path + " is missing or damaged. Make it again with src/tools/localities, and start"
                            + " again.",
                    broken);
        }
    }
}
