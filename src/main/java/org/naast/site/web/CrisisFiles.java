package org.naast.site.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The crisis pages as files, so that a proxy can serve them while Naast itself is down. */
class CrisisFiles {

    private static final Logger LOG = LoggerFactory.getLogger(CrisisFiles.class);

    private final CrisisPages pages;
    private final Path folder;

    CrisisFiles(CrisisPages pages, Path data) {
        this.pages = pages;
        this.folder = data.resolve("static").resolve("crisis");
    }

    /** Files by country and language, {@code nl.en.html}; {@code index} is the country of this installation. */
    void write() {
        try {
            Files.createDirectories(folder);
            for (var page : pages.all().entrySet()) {
                put(page.getKey() + ".html", page.getValue());
                if (page.getKey().startsWith(pages.home() + ".")) {
                    put("index" + page.getKey().substring(pages.home().length()) + ".html", page.getValue());
                }
            }
        } catch (IOException full) {
            LOG.warn("The crisis pages could not be written to {}; Naast itself still serves them.", folder, full);
        }
    }

    /** A reader sees the old file or the new one, never half of one. */
    private void put(String name, byte[] bytes) throws IOException {
        var beside = folder.resolve(name + ".new");
        Files.write(beside, bytes);
        Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
