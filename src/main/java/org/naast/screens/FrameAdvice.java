package org.naast.screens;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.naast.reference.CrisisLines;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame round every page. */
@ControllerAdvice
class FrameAdvice {

    private final ObjectProvider<Demonstration> demonstration;
    private final CrisisLines lines;
    private final ObjectProvider<WhoIsHere> whoIsHere;

    FrameAdvice(ObjectProvider<Demonstration> demonstration, CrisisLines lines, ObjectProvider<WhoIsHere> whoIsHere) {
        this.demonstration = demonstration;
        this.lines = lines;
        this.whoIsHere = whoIsHere;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        var viewer = viewer(request);
        var other = locale.getLanguage().equals("nl") ? "en" : "nl";
        var path = Places.showable(request.getMethod(), request.getRequestURI(), viewer.role());
        var crisis = lines.box(locale);
        return new Frame(
                other,
                "/language/" + other + "?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8),
                crisis.html(),
                new Frame.Link(crisis.more(), crisis.moreHref()),
                viewer.isSomebody(),
                demonstration.stream().anyMatch(Demonstration::isOne),
                viewer.isSomebody(),
                viewer.isSomebody() && !viewer.is(Role.GUEST)
                        ? "screens.as." + viewer.role().word()
                        : "",
                Places.of(viewer.role(), path));
    }

    private Viewer viewer(HttpServletRequest request) {
        var known = whoIsHere.getIfAvailable();
        return known == null ? Viewer.visitor() : known.viewer(request);
    }
}
