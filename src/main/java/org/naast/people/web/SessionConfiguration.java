package org.naast.people.web;

import java.time.Clock;
import org.naast.people.Entrance;
import org.naast.people.PeopleSettings;
import org.naast.screens.ScreensSettings;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** How long somebody is known, by what, and what comes before anything asks. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** After the filter that knows sessions, before all others. */
    @Bean
    FilterRegistrationBean<LeaveFilter> leaveFirst(Entrance entrance, ScreensSettings settings) {
        var leaving = new FilterRegistrationBean<>(new LeaveFilter(entrance, settings));
        leaving.addUrlPatterns("/leave");
        leaving.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return leaving;
    }

    /** Likewise, before anything asks for the session. */
    @Bean
    FilterRegistrationBean<ListeningFilter> listenWithoutRenewing(
            FindByIndexNameSessionRepository<?> sessions, CookieSerializer cookie, Clock clock) {
        var listening = new FilterRegistrationBean<>(new ListeningFilter(sessions, cookie, clock));
        listening.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return listening;
    }

    /** A name that says nothing, gone when the browser closes; marked secure whenever the request is. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("visit");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleSessionsEnd(PeopleSettings settings) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(settings.idle());
    }
}
