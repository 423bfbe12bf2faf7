package org.naast.people.web;

import jakarta.servlet.DispatcherType;
import org.naast.people.SessionContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may come in where, and what a browser is told about every page. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String ONLY_OURSELVES =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; manifest-src"
                    + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String NO_FEATURES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, SessionContext contexts, CsrfTokenRepository tokens, PasskeyFilters passkeys) {
        passkeys.into(http);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(Doors.FOR_SOMEBODY)
                        .hasAnyRole("GUEST", "MEMBER", "PEER", "COORDINATOR", "OPERATOR")
                        .requestMatchers(Doors.WITH_AN_ACCOUNT)
                        .hasAnyRole("MEMBER", "PEER", "COORDINATOR", "OPERATOR")
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new Doors()).accessDeniedHandler(new StaleForms()))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    /** No store, no frames, no sniffing come from Spring Security itself. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OURSELVES))
                .permissionsPolicyHeader(policy -> policy.policy(NO_FEATURES))
                .crossOriginOpenerPolicy(Customizer.withDefaults())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }

    /** In a cookie that goes when the browser closes, so that looking round needs no session. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** There is no user with a password to be guessed or left at its default. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("nobody signs in here by name");
        };
    }
}
