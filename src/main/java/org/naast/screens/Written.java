package org.naast.screens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What somebody wrote at length in a form that is not taken any more: they get their own words back, to copy. */
@ControllerAdvice(assignableTypes = BasicErrorController.class)
public final class Written {

    /** The fields in which people write at length; never one that holds a secret. */
    static final List<String> FIELDS = List.of(
            "words", "text", "note", "excerpt", "reason", "why", "weighed", "about", "asked", "asks", "body",
            "contact");

    /** Nothing where the form was too large to be read at all. */
    @ModelAttribute("written")
    public List<String> in(HttpServletRequest request) {
        try {
            return FIELDS.stream()
                    .map(request::getParameter)
                    .filter(Objects::nonNull)
                    .map(Legible::text)
                    .filter(text -> !text.isBlank())
                    .toList();
        } catch (IllegalStateException _) {
            return List.of();
        }
    }
}
