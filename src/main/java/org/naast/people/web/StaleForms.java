package org.naast.people.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A form whose token is of another visit: said in words, and nothing typed is lost. Everything else that is denied is not here. */
class StaleForms implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var accept = request.getHeader("Accept");
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (accept != null && accept.startsWith("application/json")) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        } else {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher("/stale").forward(request, response);
        }
    }
}
