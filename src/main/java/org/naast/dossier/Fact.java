package org.naast.dossier;

import java.util.Optional;
import org.naast.schemes.Requirement;

/**
 * What can be written down so that a requirement is met. The same fact counts for each scheme that asks for it.
 *
 * @param domain the part of the subject hours are about; empty when it does not matter
 * @param amount what is written down without being typed: years, per cent
 * @param typed whether hours are typed
 * @param version which version of a code is signed; empty for anything else
 */
public record Fact(Kind kind, String key, String domain, int amount, boolean typed, String version) {

    /** As the kinds of requirements. */
    public enum Kind {
        ATTESTATION,
        HOURS,
        EXAM,
        DOCUMENT,
        SIGNATURE,
        CHECK,
        AGE,
        RESIDENCE,
        TIME_SINCE,
        FEE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }

        /** Whether the day it happened is asked for. */
        public boolean dated() {
            return this == HOURS || this == EXAM || this == CHECK || this == TIME_SINCE || this == DOCUMENT;
        }
    }

    /** Empty for what has no source: nobody knows what would count. */
    public static Optional<Fact> of(Requirement asked) {
        return switch (asked) {
            case Requirement.Attestation one -> ticked(Kind.ATTESTATION, one.what(), 0);
            case Requirement.Hours one ->
                Optional.of(new Fact(Kind.HOURS, one.kind().word(), one.domain(), 0, true, ""));
            case Requirement.Exam one -> ticked(Kind.EXAM, one.exam(), 0);
            case Requirement.Document one -> ticked(Kind.DOCUMENT, one.document(), 0);
            case Requirement.Signature one ->
                Optional.of(new Fact(Kind.SIGNATURE, one.code(), "", 0, false, one.version()));
            case Requirement.Check one -> ticked(Kind.CHECK, one.check(), 0);
            case Requirement.Age one -> ticked(Kind.AGE, "", one.years());
            case Requirement.Residence one -> ticked(Kind.RESIDENCE, one.jurisdiction(), one.percent());
            case Requirement.TimeSince one -> ticked(Kind.TIME_SINCE, one.event(), 0);
            case Requirement.Fee one -> ticked(Kind.FEE, one.fee(), 0);
            case Requirement.Unverified _ -> Optional.empty();
        };
    }

    private static Optional<Fact> ticked(Kind kind, String key, int amount) {
        return Optional.of(new Fact(kind, key, "", amount, false, ""));
    }
}
