package org.naast.badges.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.naast.badges.Badges;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A holder takes a badge along. */
@Controller
class BadgeFileController {

    private final Badges badges;
    private final MessageSource messages;

    BadgeFileController(Badges badges, MessageSource messages) {
        this.badges = badges;
        this.messages = messages;
    }

    @PostMapping("/certificate/{id}/badge")
    ResponseEntity<String> take(Viewer holder, @PathVariable UUID id, Locale locale) {
        var badge = badges.find(holder, id).orElseThrow(NotHere::new);
        var level = badge.facts().level().word();
        var words = new Badges.Words(
                say("certification.level." + level, locale),
                say("badges.description." + level, locale),
                say("badges.criteria." + level, locale));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("badge.json", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(badges.make(Viewer.job(), holder.id(), badge, words));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
