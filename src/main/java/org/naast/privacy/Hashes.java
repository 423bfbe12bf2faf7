package org.naast.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keyed hashes for what must be found again but not read: return codes, invitations. */
@Component
public class Hashes {

    private final byte[] key;

    Hashes(KeyStore keys) {
        this.key = keys.secret(KeyStore.HASHES);
    }

    /**
     * HMAC-SHA-256 of a value under the installation's key.
     *
     * @param use keeps equal values of different uses apart
     */
    public byte[] of(String use, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal((use + "\n" + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
