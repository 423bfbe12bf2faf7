package org.naast.credentials;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Looks at a badge somebody brings. That a signature is right never means that somebody is certified: trust is written down. */
@Component
@EnableConfigurationProperties(CredentialSettings.class)
public class Verifier {

    private static final String CREDENTIAL = "VerifiableCredential";
    private static final Set<String> BADGES =
            Set.of("OpenBadgeCredential", "AchievementCredential", "EndorsementCredential");

    /** The other way in which a badge may be signed (Open Badges 3.0, 8.2); we check the one that signs what it says. */
    private static final Pattern WEB_TOKEN = Pattern.compile("eyJ[\\w-]{1,90000}\\.[\\w-]{1,90000}\\.[\\w-]{1,2000}");

    private final Contexts contexts = new Contexts();
    private final Proofs proofs = new Proofs(new Canonical(contexts));
    private final Trust trust;

    private final Ours ours;

    @Autowired
    Verifier(CredentialSettings settings, Ours ours) {
        this(Trust.read(settings.own()), ours);
    }

    Verifier(Trust trust, Ours ours) {
        this.trust = trust;
        this.ours = ours;
    }

    /** The first thing that is wrong with it, from the outside in. */
    public Verdict look(String text, Instant now) {
        return Badge.read(text)
                .map(badge -> look(badge, now))
                .orElseGet(() -> WEB_TOKEN.matcher(text.strip()).matches()
                        ? new Verdict.UnknownProof()
                        : new Verdict.Unreadable());
    }

    private Verdict look(Badge badge, Instant now) {
        if (!badge.types().contains(CREDENTIAL) || badge.types().stream().noneMatch(BADGES::contains)) {
            return new Verdict.OtherKind();
        }
        if (badge.issuer().isEmpty()) {
            return new Verdict.NoIssuer();
        }
        if (badge.proof().isEmpty()) {
            return new Verdict.NoProof();
        }
        return badge.contexts().isEmpty()
                        || !badge.contexts().stream().allMatch(contexts::knows)
                        || !PlainWords.only(badge.json())
                ? new Verdict.UnknownWords()
                : signed(badge, badge.issuer().get(), badge.proof().get(), now);
    }

    private Verdict signed(Badge badge, String issuer, JsonObject proof, Instant now) {
        if (!proof.getString("type", "").equals("DataIntegrityProof")
                || !proof.getString("cryptosuite", "").equals(Proofs.SUITE)
                || !proof.getString("proofPurpose", "").equals("assertionMethod")) {
            return new Verdict.UnknownProof();
        }
        var known = ours.issuer(issuer).or(() -> trust.find(issuer));
        if (known.isEmpty()) {
            return new Verdict.UnknownIssuer(Says.address(issuer));
        }
        var method = proof.getString("verificationMethod", "");
        var key = known.get().keys().stream()
                .filter(one -> method.equals(issuer + "#" + one))
                .findFirst()
                .flatMap(Keys::publicKey);
        if (key.isEmpty()) {
            return new Verdict.ForeignKey();
        }
        return proofs.holds(badge.json(), proof, key.get())
                ? valid(badge, known.get().name(), Says.of(badge.json(), issuer), now)
                : new Verdict.Changed();
    }

    private Verdict valid(Badge badge, String issuer, Says says, Instant now) {
        try {
            var from = badge.from();
            var until = badge.until();
            if (from.filter(now::isBefore).isPresent()) {
                return new Verdict.NotYet(from.get());
            }
            if (until.filter(end -> !end.isAfter(now)).isPresent()) {
                return new Verdict.Ended(until.get());
            }
            return badge.mayBeTakenBack()
                    ? badge.place()
                            .flatMap(ours::takenBack)
                            .<Verdict>map(gone ->
                                    gone ? new Verdict.TakenBack(issuer) : new Verdict.Genuine(issuer, says, until))
                            .orElseGet(() -> new Verdict.PerhapsTakenBack(issuer, says))
                    : new Verdict.Genuine(issuer, says, until);
        } catch (DateTimeException _) {
            return new Verdict.Unreadable();
        }
    }
}
