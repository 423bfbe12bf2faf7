package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Pages that mean nothing to a visitor, and which door they are shown instead; the same whether or not a page exists. */
class Doors implements AuthenticationEntryPoint {

    private static final List<String> BY_CODE = List.of("/my", "/conversations", "/requests", "/code", "/erase");
    static final String[] FOR_SOMEBODY = {
        "/my",
        "/my/**",
        "/conversations",
        "/conversations/**",
        "/code",
        "/code/**",
        "/erase",
        "/day",
        "/day/**",
        "/desk",
        "/desk/**",
        "/account",
        "/account/looks",
        "/requests/{id:[0-9a-f-]+}",
        "/requests/{id:[0-9a-f-]+}/**",
        "/profile",
        "/profile/**",
        "/concerns",
        "/concerns/{id:[0-9a-f-]+}",
        "/concerns/{id:[0-9a-f-]+}/**",
        "/applications",
        "/applications/**",
        "/admissions",
        "/admissions/**",
        "/organisations",
        "/certificate",
        "/certificate/**",
        "/learning",
        "/learning/**",
        "/programme",
        "/programme/**",
        "/hours/{id:[0-9a-f-]+}",
        "/places/import",
        "/start",
        "/role"
    };

    /** What needs an account; for a guest it is not there. */
    static final String[] WITH_AN_ACCOUNT = {"/account/**", "/webauthn/register", "/webauthn/register/**"};

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var door = BY_CODE.stream().anyMatch(path::startsWith) ? "/return" : "/sign-in";
        if (wants(request, MediaType.TEXT_EVENT_STREAM_VALUE) || wants(request, MediaType.APPLICATION_JSON_VALUE)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            var asked = request.getMethod().equals("GET") ? path : "";
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + Onward.by(door, asked));
        }
    }

    private static boolean wants(HttpServletRequest request, String type) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.startsWith(type);
    }
}
