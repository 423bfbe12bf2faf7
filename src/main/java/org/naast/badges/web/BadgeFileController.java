package org.naast.badges.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.naast.badges.Badges;
import org.naast.badges.Pictures;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A holder takes a badge along, by itself or baked into a picture. The names of the files name nobody: a file lies about. */
@Controller
class BadgeFileController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Badges badges;
    private final Pictures pictures;
    private final BadgeWords words;

    BadgeFileController(Badges badges, Pictures pictures, BadgeWords words) {
        this.badges = badges;
        this.pictures = pictures;
        this.words = words;
    }

    @PostMapping("/certificate/{id}/badge")
    ResponseEntity<byte[]> take(Viewer holder, @PathVariable UUID id, Locale locale) {
        var made = made(holder, mine(holder, id), locale);
        return file(MediaType.APPLICATION_JSON, "badge.json", made.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/certificate/{id}/badge/png")
    ResponseEntity<byte[]> png(Viewer holder, @PathVariable UUID id, Locale locale) {
        var badge = mine(holder, id);
        var made = made(holder, badge, locale);
        return file(MediaType.IMAGE_PNG, "badge.png", pictures.png(words.picture(badge.facts(), locale), made));
    }

    @PostMapping("/certificate/{id}/badge/svg")
    ResponseEntity<byte[]> svg(Viewer holder, @PathVariable UUID id, Locale locale) {
        var badge = mine(holder, id);
        var made = made(holder, badge, locale);
        return file(SVG, "badge.svg", pictures.svg(words.picture(badge.facts(), locale), made));
    }

    private Badges.Badge mine(Viewer holder, UUID id) {
        return badges.find(holder, id).orElseThrow(NotHere::new);
    }

    private String made(Viewer holder, Badges.Badge badge, Locale locale) {
        return badges.make(Viewer.job(), holder.id(), badge, words.within(badge.facts(), locale));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
