package org.naast.privacy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Closes and opens people's words. Each voice has a key of its own; the column and row are part of the seal, so that a
 * ciphertext moved elsewhere cannot be opened there.
 */
@Component
public class Seal {

    private final KeyStore keys;
    private final KeyEnd end;

    Seal(KeyStore keys, KeyEnd end) {
        this.keys = keys;
        this.end = end;
    }

    /** The key is on disk before this returns. */
    public byte[] close(Voice voice, String column, UUID row, String text) {
        try {
            return keys.make(voice).encrypt(text.getBytes(StandardCharsets.UTF_8), place(column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal " + column, e);
        }
    }

    public Text open(Voice voice, String column, UUID row, byte[] sealed) {
        var key = keys.find(voice);
        return key.isPresent() ? open(key.get(), column, row, sealed) : new Text.Gone();
    }

    /**
     * Makes everything this voice said unreadable, for everyone, once the transaction has committed; a crash in between
     * does not keep the key alive. Nothing happens when it is done already.
     */
    public void destroy(Voice voice) {
        end.of(voice.keyName());
    }

    private static Text open(Aead key, String column, UUID row, byte[] sealed) {
        try {
            return new Text.Words(new String(key.decrypt(sealed, place(column, row)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "sealed text in " + column + " of row " + row + " does not fit its place", e);
        }
    }

    private static byte[] place(String column, UUID row) {
        return (column + "/" + row).getBytes(StandardCharsets.UTF_8);
    }
}
