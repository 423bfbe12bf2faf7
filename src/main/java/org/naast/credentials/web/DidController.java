package org.naast.credentials.web;

import java.time.Duration;
import org.naast.credentials.Issuing;
import org.naast.viewer.Public;
import org.naast.viewer.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The keys by which others check what this installation signed. */
@Controller
class DidController {

    private final Issuing issuing;

    DidController(Issuing issuing) {
        this.issuing = issuing;
    }

    @Public("public keys are for everybody")
    @GetMapping("/.well-known/did.json")
    ResponseEntity<String> show() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(60)).cachePublic())
                .contentType(MediaType.APPLICATION_JSON)
                .body(issuing.document(Viewer.job()));
    }
}
