package org.naast.certification.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    record Choice(String value, String key, boolean chosen) {}
}
