package org.naast.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;

/**
 * One thing in somebody's file.
 *
 * @param version of the code that was signed, or the part of the subject hours were about; empty for anything else
 * @param amount minutes, years or per cent
 * @param day when it happened, or the last of the days it took
 * @param words where, with whom, in their own words; may be empty
 * @param seen whether somebody saw the proof
 * @param weighed what they thought of it; empty when there was nothing to weigh
 * @param taught whether whoever gave a course here entered it; then it is not for its owner to take out
 */
public record Filed(
        UUID id,
        PersonId person,
        Fact.Kind kind,
        String key,
        String version,
        int amount,
        LocalDate day,
        Text words,
        boolean seen,
        Text weighed,
        boolean taught)
        implements About {

    @Override
    public PersonId whose() {
        return person;
    }

    /** Whether this is written down for that. */
    public boolean counts(Fact fact) {
        var part = fact.kind() == Fact.Kind.SIGNATURE ? fact.version() : fact.domain();
        return kind == fact.kind() && key.equals(fact.key()) && (part.isEmpty() || part.equals(version));
    }
}
