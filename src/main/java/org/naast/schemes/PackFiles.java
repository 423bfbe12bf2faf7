package org.naast.schemes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.naast.reference.PackReader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Packs that are files of their own: those we ship, and those of whoever runs the installation. */
final class PackFiles {

    private PackFiles() {}

    static <T> List<T> shipped(String pattern, Class<T> shape) {
        try {
            var packs = new ArrayList<T>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                packs.add(PackReader.parse(
                        String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8), shape));
            }
            return packs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> List<T> in(Path folder, Class<T> shape) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> read(file, shape))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the packs in " + folder + " cannot be read", e);
        }
    }

    private static <T> T read(Path file, Class<T> shape) {
        try {
            return PackReader.parse(file.toString(), Files.readString(file), shape);
        } catch (IOException e) {
            throw new UncheckedIOException("the pack " + file + " cannot be read", e);
        }
    }
}
