package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.naast.people.Entrance;
import org.naast.screens.ScreensSettings;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Out at once: the session ends here, the browser forgets what it kept of us, and another page takes this one's place. A
 * plain link must do, so leaving also answers to GET; whoever is tricked into following it is only signed out.
 */
@Controller
class LeaveController {

    private static final String EVERYTHING_OF_OURS = "\"cache\", \"cookies\", \"storage\"";

    private final Entrance entrance;
    private final ScreensSettings settings;

    LeaveController(Entrance entrance, ScreensSettings settings) {
        this.entrance = entrance;
        this.settings = settings;
    }

    @RequestMapping(
            path = "/leave",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<Void> leave(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        entrance.out(request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Clear-Site-Data", EVERYTHING_OF_OURS)
                .location(URI.create(settings.leaveTo()))
                .build();
    }
}
