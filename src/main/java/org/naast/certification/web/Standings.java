package org.naast.certification.web;

import java.util.List;
import java.util.stream.Collectors;

/** Puts those together with whom it stands alike: what is on hold on top, then what asks for somebody, then what runs. */
final class Standings {

    private static final String ON_HOLD = "stopped";
    private static final List<String> ORDER = List.of(ON_HOLD, "none", "late", "rests", "valid", "revoked");

    private Standings() {}

    /** @param many above how many a group is folded; what is on hold never is */
    static List<CertificatesPage.Group> of(List<CertificatesPage.Row> rows, int many) {
        var together = rows.stream().collect(Collectors.groupingBy(Standings::word));
        return ORDER.stream()
                .filter(together::containsKey)
                .map(word -> group(word, together.getOrDefault(word, List.of()), many))
                .toList();
    }

    private static CertificatesPage.Group group(String word, List<CertificatesPage.Row> rows, int many) {
        return new CertificatesPage.Group(
                word, "certification.group." + word, rows, !word.equals(ON_HOLD) && rows.size() > many);
    }

    private static String word(CertificatesPage.Row row) {
        if (row.stopped()) {
            return row.revoked() ? "revoked" : ON_HOLD;
        }
        if (row.late()) {
            return row.state().endsWith("none") ? "none" : "late";
        }
        return row.rests() ? "rests" : "valid";
    }
}
