package org.naast.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** A place in the chain of the audit: its hash covers the look at this place and, by the former hash, all before it. */
record Link(long seq, String hash) {

    static final Link FIRST = new Link(0, "");

    Link next(Look look) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash.getBytes(StandardCharsets.US_ASCII));
            digest.update(line(seq + 1, look).getBytes(StandardCharsets.UTF_8));
            return new Link(seq + 1, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(long seq, Look look) {
        return String.join(
                "|",
                Long.toString(seq),
                look.id().toString(),
                look.at().toString(),
                look.viewer().map(Objects::toString).orElse(""),
                look.actsAs(),
                look.action(),
                look.about().map(Objects::toString).orElse(""),
                look.whose().map(Objects::toString).orElse(""),
                Boolean.toString(look.found()));
    }
}
