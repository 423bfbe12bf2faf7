package org.naast.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Switches the language of a page that answers a form: the form is sent again, with whatever is in its fields by then, and
 * says in which language it wants to be read. In a form only, so that no link changes anything.
 */
public final class ReadIn implements HandlerInterceptor {

    /** Names the language: the value of the button that was pressed. */
    public static final String FIELD = "read-in";

    private final LocaleResolver locales;

    ReadIn(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            Optional.ofNullable(request.getParameter(FIELD))
                    .flatMap(ScreensConfiguration::known)
                    .ifPresent(language -> locales.setLocale(request, response, language));
        }
        return true;
    }
}
