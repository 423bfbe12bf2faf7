package org.naast.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A signed end of the chain, as one line of text: place, hash, time, signature. */
record Head(Link end, Instant at, String signature) {

    static Head of(String line) {
        var parts = line.strip().split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("a head is one line: place, hash, time and signature");
        }
        return new Head(new Link(Long.parseLong(parts[0]), parts[1]), Instant.parse(parts[2]), parts[3]);
    }

    String line() {
        return said() + " " + signature;
    }

    /** What is signed. */
    byte[] statement() {
        return said().getBytes(StandardCharsets.US_ASCII);
    }

    private String said() {
        return end.seq() + " " + end.hash() + " " + at;
    }
}
