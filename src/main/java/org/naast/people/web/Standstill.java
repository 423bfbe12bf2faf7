package org.naast.people.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.naast.people.Presence;
import org.naast.people.SignedIn;
import org.naast.people.Viewing;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads whoever was in when their access began to stand still to the page that says so, from each page of their own. */
@Component
class Standstill implements HandlerInterceptor, WebMvcConfigurer {

    static final String PAGE = "/stands-still";

    private final Viewing viewing;
    private final Presence presence;

    Standstill(Viewing viewing, Presence presence) {
        this.viewing = viewing;
        this.presence = presence;
    }

    /** Not before pages for everyone: those never ask who is there. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(Doors.FOR_SOMEBODY).addPathPatterns(Doors.WITH_AN_ACCOUNT);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST || !stands(request)) {
            return true;
        }
        if (Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .orElse("")
                .startsWith(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + PAGE);
        }
        return false;
    }

    /** Their session ends with this: the viewer of nobody closes it. */
    private boolean stands(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who
                && !viewing.viewer(request).isSomebody()
                && presence.isSuspended(Viewer.job(), who.person());
    }
}
