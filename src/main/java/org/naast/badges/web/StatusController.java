package org.naast.badges.web;

import java.time.Duration;
import org.naast.badges.StatusList;
import org.naast.viewer.Public;
import org.naast.viewer.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of badges that do not hold now, for whoever checks one. */
@Controller
class StatusController {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final StatusList status;

    StatusController(StatusList status) {
        this.status = status;
    }

    @Public("a list of places, about nobody")
    @GetMapping("/badges/status/{list:[1-9]\\d{0,5}}")
    ResponseEntity<String> show(@PathVariable int list) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .contentType(MediaType.APPLICATION_JSON)
                .body(status.credential(Viewer.job(), list));
    }
}
