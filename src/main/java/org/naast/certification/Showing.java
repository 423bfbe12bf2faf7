package org.naast.certification;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.people.Names;
import org.naast.privacy.Hashes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A holder shows a certificate to whoever they give the link; whoever has it reads whether it holds now. */
@Service
@Transactional
@NotPersonal("a holder reads their own; whoever has the link reads what the holder shows with it")
public class Showing {

    private static final int BYTES = 15;

    private final CertificateTable certificates;
    private final ShownTable table;
    private final Holding holding;
    private final Names names;
    private final Hashes hashes;
    private final CertificateNews news;
    private final SuspensionNews stops;
    private final RestTable rests;
    private final SecureRandom random = new SecureRandom();

    Showing(
            CertificateTable certificates,
            ShownTable table,
            Holding holding,
            Names names,
            Hashes hashes,
            CertificateNews news,
            SuspensionNews stops,
            RestTable rests) {
        this.certificates = certificates;
        this.table = table;
        this.holding = holding;
        this.names = names;
        this.hashes = hashes;
        this.news = news;
        this.stops = stops;
        this.rests = rests;
    }

    /** One of their own; {@code link} tells which link works, empty while none does; {@code rests} while they let it rest. */
    public record Mine(UUID id, Certificate certificate, boolean valid, String link, boolean rests) {

        public boolean shown() {
            return !link.isEmpty();
        }
    }

    /** The newest first. */
    public List<Mine> mine(Viewer holder) {
        news.seen(holder);
        stops.seen(holder);
        var shown = table.of(holder);
        return certificates.ofHolderForEveryone(holder.id()).entrySet().stream()
                .map(one -> new Mine(
                        one.getKey(),
                        one.getValue(),
                        holding.holds(holder, one.getValue()),
                        shown.getOrDefault(one.getKey(), ""),
                        rests.has(holder.id(), one.getValue().programme())))
                .sorted(Comparator.comparing((Mine one) -> one.certificate().from())
                        .reversed()
                        .thenComparing(Mine::id))
                .toList();
    }

    /** The end of a new link, to be seen once; the one before stops working. Empty when it is not theirs. */
    public Optional<String> show(Viewer holder, UUID certificate) {
        if (!certificates.ofHolderForEveryone(holder.id()).containsKey(certificate)) {
            return Optional.empty();
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        table.put(holder, certificate, hash(code));
        return Optional.of(code);
    }

    /** Whether the link with this end leads to this certificate of theirs. */
    public boolean opens(Viewer holder, UUID certificate, String code) {
        return table.has(holder, certificate, hash(code));
    }

    /** From now on the link leads nowhere. False when there was none, or it is not theirs. */
    public boolean hide(Viewer holder, UUID certificate) {
        return table.remove(holder, certificate);
    }

    /** Empty for a code that never was, was ended, or belonged to somebody who erased everything. */
    public Optional<Genuine> verify(Viewer job, String code) {
        return table.byCodeForEveryone(hash(code))
                .flatMap(certificates::ofIdForEveryone)
                .map(one -> new Genuine(
                        names.chosen(job, one.holder()),
                        one.level(),
                        holding.provisional(one),
                        one.issuer(),
                        holding.keeper(job, one),
                        one.from(),
                        one.to(),
                        one.confirmed(),
                        holding.holds(job, one)));
    }

    private byte[] hash(String code) {
        return hashes.of("certificate", code);
    }
}
