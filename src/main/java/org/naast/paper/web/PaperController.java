package org.naast.paper.web;

import java.util.Locale;
import java.util.UUID;
import org.naast.certification.Taken;
import org.naast.paper.Papers;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A holder has a certificate on paper. */
@Controller
class PaperController {

    private final Papers papers;
    private final PaperWords words;

    PaperController(Papers papers, PaperWords words) {
        this.papers = papers;
        this.words = words;
    }

    /** In the language of whoever will read it, which need not be the holder's. */
    @PostMapping("/certificate/{id}/paper")
    ResponseEntity<byte[]> print(
            Viewer holder,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String language) {
        Taken taken = papers.find(holder, id, code).orElseThrow(NotHere::new);
        var locale = language.equals("nl") ? Locale.of("nl") : Locale.ENGLISH;
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(words.file(locale))
                                .build()
                                .toString())
                .body(Papers.print(words.of(taken, code, locale)));
    }
}
