package org.naast.people.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.naast.people.Passkeys;
import org.naast.privacy.Hashes;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.webauthn.api.Bytes;

/**
 * What a passkey has to sign, kept in the browser for five minutes with our mark on it, and taken once. Spring's own way
 * would open a session for everybody who only looks at the sign-in page.
 *
 * @param use keeps the challenge for signing in apart from the one for a new passkey of a certain person
 */
record Challenge(String use, Hashes hashes, Passkeys passkeys, Clock clock) {

    private static final String COOKIE = "passkey";
    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final int PARTS = 3;

    void keep(HttpServletRequest request, HttpServletResponse response, Bytes challenge) {
        var until = clock.instant().plus(LASTS).getEpochSecond();
        var value = challenge.toBase64UrlString() + "." + until;
        set(request, response, value + "." + mark(value), LASTS);
    }

    static void drop(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    /** Empty when there is none, when it is too old, when it was not ours, and when it was taken before. */
    Optional<Bytes> take(HttpServletRequest request) {
        var cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> cookie.getValue().split("\\.", -1))
                .filter(parts -> parts.length == PARTS && isOurs(parts) && isFresh(parts[1]))
                .findFirst()
                .filter(parts -> passkeys.answer(Viewer.job(), Bytes.fromBase64(parts[0]), until(parts[1])))
                .map(parts -> Bytes.fromBase64(parts[0]));
    }

    private boolean isOurs(String[] parts) {
        return MessageDigest.isEqual(mark(parts[0] + "." + parts[1]).getBytes(US_ASCII), parts[2].getBytes(US_ASCII));
    }

    private boolean isFresh(String until) {
        return until(until).isAfter(clock.instant());
    }

    private static Instant until(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private String mark(String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hashes.of("passkey " + use, value));
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration lasts) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
