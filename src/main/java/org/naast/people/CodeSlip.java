package org.naast.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.privacy.Seal;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * A new return code on its way to the page that shows it. The server keeps only its hash, so the browser carries it: sealed
 * with the guest's own key, in a cookie that only that page is sent and that goes with the browser. See decision 0011.
 */
@Component
public class CodeSlip {

    static final String COOKIE = "slip";
    static final Duration READABLE = Duration.ofMinutes(30);

    private static final String PLACE = "people.slip";
    private static final String PAGE = "/code";

    private final Guests guests;
    private final Seal seal;
    private final Clock clock;

    CodeSlip(Guests guests, Seal seal, Clock clock) {
        this.guests = guests;
        this.seal = seal;
        this.clock = clock;
    }

    /** Makes a code that replaces the former one, and hands it to this browser. */
    public void give(Viewer guest, HttpServletRequest request, HttpServletResponse response) {
        var text = guests.code(guest).digits() + " " + clock.instant().getEpochSecond();
        var sealed = seal.close(Names.voice(guest.id()), PLACE, guest.id().value(), text);
        put(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), false, request, response);
    }

    /** Empty when it was put away, is too old, is somebody else's, or shows a code that works no more. */
    public Optional<ReturnCode> read(Viewer guest, HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(cookie -> open(guest, cookie.getValue()).split(" ", -1))
                .filter(parts -> parts.length == 2 && isFresh(parts[1]))
                .flatMap(parts -> ReturnCode.typed(parts[0]))
                .filter(code -> guests.back(guest, code.digits())
                        .filter(guest.id()::equals)
                        .isPresent());
    }

    /** From here on nobody can read it on this browser. */
    public static void putAway(HttpServletRequest request, HttpServletResponse response) {
        put("", true, request, response);
    }

    private String open(Viewer guest, String value) {
        try {
            var sealed = Base64.getUrlDecoder().decode(value.getBytes(StandardCharsets.US_ASCII));
            return seal.open(Names.voice(guest.id()), PLACE, guest.id().value(), sealed)
                    .or("");
        } catch (IllegalArgumentException | IllegalStateException e) {
            return ""; // Anybody can send any cookie; one that is not ours is none.
        }
    }

    private boolean isFresh(String second) {
        return Instant.ofEpochSecond(Long.parseLong(second)).plus(READABLE).isAfter(clock.instant());
    }

    private static void put(String value, boolean gone, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + PAGE)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(gone ? 0 : -1);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
