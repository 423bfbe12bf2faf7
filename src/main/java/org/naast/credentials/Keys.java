package org.naast.credentials;

import com.apicatalog.multibase.Multibase;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Ed25519 keys as multikeys write them: {@code z}, and in base 58 two bytes that say what it is before 32 of the key. */
final class Keys {

    private static final byte[] PUBLIC = HexFormat.of().parseHex("ed01");
    private static final byte[] PRIVATE = HexFormat.of().parseHex("8026");
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final int LENGTH = 32;

    private Keys() {}

    /** Empty for what is no public key of this kind. */
    static Optional<PublicKey> publicKey(String multikey) {
        return raw(multikey, PUBLIC).flatMap(raw -> {
            try {
                return Optional.of(factory().generatePublic(new X509EncodedKeySpec(after(X509, raw))));
            } catch (GeneralSecurityException _) {
                return Optional.empty();
            }
        });
    }

    static Optional<PrivateKey> privateKey(String multikey) {
        return raw(multikey, PRIVATE).flatMap(raw -> {
            try {
                return Optional.of(factory().generatePrivate(new PKCS8EncodedKeySpec(after(PKCS8, raw))));
            } catch (GeneralSecurityException _) {
                return Optional.empty();
            }
        });
    }

    static String written(PublicKey key) {
        return written(PUBLIC, key.getEncoded());
    }

    static String written(PrivateKey key) {
        return written(PRIVATE, key.getEncoded());
    }

    /** What it is stands before the last bytes of its usual form. */
    private static String written(byte[] kind, byte[] encoded) {
        return Multibase.BASE_58_BTC.encode(
                after(kind, Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length)));
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519");
    }

    private static Optional<byte[]> raw(String multikey, byte[] kind) {
        return decoded(multikey)
                .filter(bytes ->
                        bytes.length == kind.length + LENGTH && Arrays.equals(Arrays.copyOf(bytes, kind.length), kind))
                .map(bytes -> Arrays.copyOfRange(bytes, kind.length, bytes.length));
    }

    /** Base 58 as Bitcoin writes it, with its {@code z}. */
    static Optional<byte[]> decoded(String multibase) {
        try {
            return Optional.of(multibase)
                    .filter(Multibase.BASE_58_BTC::isEncoded)
                    .map(Multibase.BASE_58_BTC::decode);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static byte[] after(byte[] head, byte[] raw) {
        var all = Arrays.copyOf(head, head.length + raw.length);
        System.arraycopy(raw, 0, all, head.length, raw.length);
        return all;
    }
}
