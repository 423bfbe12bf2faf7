package org.naast.attachments.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.naast.attachments.Attachment;
import org.naast.attachments.Attachments;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whoever takes part in a course saves its files. */
@Controller
class SavingController {

    private final Attachments attachments;

    SavingController(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Always to be saved, never shown inside a page of ours. */
    @GetMapping("/learning/files/{file}")
    ResponseEntity<byte[]> read(Viewer reader, @PathVariable UUID file) {
        var found = attachments.find(reader, file).orElseThrow(NotHere::new);
        var bytes = attachments.bytes(reader, file).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.kind().type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file(found), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private static String file(Attachment found) {
        return found.name() + "." + found.kind().word();
    }
}
