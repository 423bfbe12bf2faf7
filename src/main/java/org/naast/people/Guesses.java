package org.naast.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.naast.privacy.Hashes;
import org.springframework.stereotype.Component;

/**
 * How long an answer to a code or passphrase is held back. Wrong ones cost time, by network and for everybody together;
 * nobody is ever refused, and nobody waits longer than the settings say.
 *
 * <p>A network is remembered in this node's memory only, as a keyed value; the key is thrown away within a day.
 */
@Component
public class Guesses {

    private static final Duration KEY_LASTS = Duration.ofHours(23);
    private static final Duration NETWORK_FORGIVES_AFTER = Duration.ofMinutes(30);
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration EACH_OF_MANY = Duration.ofMillis(5);
    private static final int FREE = 3;
    private static final int DOUBLINGS = 6;
    private static final int FREE_FOR_ALL_PER_MINUTE = 60;
    private static final int NETWORKS = 20_000;

    private record Missed(int times, Instant last) {}

    private final Hashes hashes;
    private final Clock clock;
    private final Duration longest;
    private final Map<String, Missed> byNetwork = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Missed> eldest) {
            return size() > NETWORKS;
        }
    };
    private String key = newKey();
    private Instant keyUntil;
    private Instant minute = Instant.EPOCH;
    private int missedThisMinute;

    Guesses(Hashes hashes, Clock clock, PeopleSettings settings) {
        this.hashes = hashes;
        this.clock = clock;
        this.longest = settings.longestWait();
        this.keyUntil = clock.instant().plus(KEY_LASTS);
    }

    /** What the next answer to this network costs. */
    public synchronized Duration wait(String address) {
        rotate();
        var missed = byNetwork.get(network(address));
        var own = missed == null || missed.times() < FREE
                ? Duration.ZERO
                : SHORTEST.multipliedBy(1L << Math.min(missed.times() - FREE, DOUBLINGS));
        var shared = EACH_OF_MANY.multipliedBy(Math.max(0, missedThisMinute - FREE_FOR_ALL_PER_MINUTE));
        var sum = own.plus(shared);
        return sum.compareTo(longest) > 0 ? longest : sum;
    }

    public synchronized void missed(String address) {
        rotate();
        var now = clock.instant();
        var network = network(address);
        var before = byNetwork.get(network);
        byNetwork.put(network, new Missed(before == null ? 1 : before.times() + 1, now));
        missedThisMinute++;
    }

    /** A clock that was set back must not keep anybody waiting until it is that late again. */
    private void rotate() {
        var now = clock.instant();
        if (now.isAfter(keyUntil) || now.plus(KEY_LASTS).isBefore(keyUntil)) {
            key = newKey();
            keyUntil = now.plus(KEY_LASTS);
            byNetwork.clear();
        }
        byNetwork
                .values()
                .removeIf(missed -> missed.last().plus(NETWORK_FORGIVES_AFTER).isBefore(now));
        if (now.isAfter(minute.plusSeconds(60)) || now.isBefore(minute)) {
            minute = now;
            missedThisMinute = 0;
        }
    }

    /**
     * A value for this network that is no address any more. Neighbours in IPv6 share one: a household has millions of
     * addresses.
     */
    public synchronized String network(String address) {
        var groups = address.split(":", -1);
        var near = groups.length > 4 ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
        return HexFormat.of().formatHex(hashes.of(key, near));
    }

    private static String newKey() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
