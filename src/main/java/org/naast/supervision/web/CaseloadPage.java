package org.naast.supervision.web;

import java.util.Map;
import java.util.UUID;

/**
 * What {@code supervision/caseload.html} needs.
 *
 * @param load how many people they walk beside now, of at most {@code most}; {@code many} is when it is much
 * @param why key of the sentence that says where the number comes from; {@code first} and {@code second} go into it
 * @param agreed whether it is another number than their level's
 * @param volunteer whether hours change nothing
 * @param beginning whether they were certified a short while ago
 * @param wrong field by field, the key of the sentence beside it
 */
record CaseloadPage(
        UUID programme,
        UUID peer,
        String name,
        int load,
        int most,
        int many,
        String why,
        String first,
        String second,
        boolean agreed,
        boolean volunteer,
        boolean beginning,
        int fullTime,
        int utmost,
        int longest,
        CaseloadForm form,
        Map<String, String> wrong) {}
