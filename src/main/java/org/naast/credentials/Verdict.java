package org.naast.credentials;

import java.time.Instant;
import java.util.Optional;

/** What came of looking at a badge; each of them is another sentence for whoever asked. */
public sealed interface Verdict {

    /**
     * Signed by somebody trusted here, unchanged, and valid now.
     *
     * @param issuer what whoever trusts it calls it
     */
    record Genuine(String issuer, Says says, Optional<Instant> until) implements Verdict {}

    /** Signed here and unchanged, and it does not hold any more, or not for now. */
    record TakenBack(String issuer) implements Verdict {}

    /** Signed and unchanged, but its issuer keeps a list of what was taken back, and we ask nobody. */
    record PerhapsTakenBack(String issuer, Says says) implements Verdict {}

    record NotYet(Instant from) implements Verdict {}

    record Ended(Instant until) implements Verdict {}

    /** Whoever signed it, it does not say this any more. */
    record Changed() implements Verdict {}

    /** Signed with a key that is not its issuer's. */
    record ForeignKey() implements Verdict {}

    /** Nobody here trusts this issuer, so how it signs says nothing. */
    record UnknownIssuer(String issuer) implements Verdict {}

    record NoIssuer() implements Verdict {}

    record NoProof() implements Verdict {}

    /** Signed in a way that we cannot check. */
    record UnknownProof() implements Verdict {}

    /** Something else than a badge. */
    record OtherKind() implements Verdict {}

    /** It uses words of a vocabulary that we do not have. */
    record UnknownWords() implements Verdict {}

    /** Not a document at all. */
    record Unreadable() implements Verdict {}
}
