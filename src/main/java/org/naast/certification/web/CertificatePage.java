package org.naast.certification.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.directory.Level;
import org.naast.reference.Endorsement;

/**
 * The form for one peer's certificate.
 *
 * @param wrong field by field, the key of the sentence beside it
 */
record CertificatePage(
        UUID programme,
        UUID peer,
        String name,
        CertificateForm form,
        List<Choice> levels,
        List<Choice> endorsements,
        Map<String, String> wrong) {

    static final String LEVEL = "certification.level.";
    private static final String FIELD = "certification.endorsement.";

    record Choice(String value, String key, boolean chosen) {}

    static List<Choice> levels(CertificateForm form) {
        return Stream.of(Level.values())
                .map(Level::word)
                .map(word -> new Choice(word, LEVEL + word, word.equals(form.level())))
                .toList();
    }

    static List<Choice> fields(CertificateForm form) {
        return Stream.of(Endorsement.values())
                .map(Endorsement::id)
                .map(id -> new Choice(id, FIELD + id, form.endorsement().contains(id)))
                .toList();
    }
}
