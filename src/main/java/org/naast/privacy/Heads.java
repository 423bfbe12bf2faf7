package org.naast.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The ends of the chain, signed, in files beside the database: one a day, a line for each batch. Whoever keeps a copy
 * elsewhere can find out later whether anything before it was changed.
 */
class Heads {

    private final Path folder;
    private final Ed25519PrivateKeyParameters key;
    private final Clock clock;

    Heads(Path folder, KeyStore keys, Clock clock) {
        this.folder = folder;
        new DurableFiles(folder);
        this.key = new Ed25519PrivateKeyParameters(keys.secret("heads"));
        this.clock = clock;
    }

    /** On disk when this returns. */
    Head export(Link end) {
        var unsigned = new Head(end, clock.instant(), "");
        var head = new Head(end, unsigned.at(), sign(unsigned.statement()));
        var file = folder.resolve(LocalDate.ofInstant(head.at(), ZoneOffset.UTC) + ".heads");
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((head.line() + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return head;
    }

    /** True when this installation signed it. */
    boolean isOurs(Head head) {
        var signer = new Ed25519Signer();
        signer.init(false, publicKey());
        var statement = head.statement();
        signer.update(statement, 0, statement.length);
        return signer.verifySignature(HexFormat.of().parseHex(head.signature()));
    }

    private String sign(byte[] statement) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(statement, 0, statement.length);
        return HexFormat.of().formatHex(signer.generateSignature());
    }

    private Ed25519PublicKeyParameters publicKey() {
        return key.generatePublicKey();
    }
}
