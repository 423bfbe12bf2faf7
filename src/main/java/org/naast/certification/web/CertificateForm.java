package org.naast.certification.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.certification.Certificate;
import org.naast.directory.Level;
import org.naast.reference.Endorsement;
import org.naast.screens.Legible;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.util.MultiValueMap;

/** A certificate as typed. */
record CertificateForm(String issuer, String level, List<String> endorsement, String from, String to) {

    private static final int LONGEST = 120;
    private static final int LONGEST_YEARS = 10;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2199;

    static CertificateForm of(MultiValueMap<String, String> typed) {
        return new CertificateForm(
                plain(typed, "issuer"),
                plain(typed, "level"),
                typed.getOrDefault("endorsement", List.of()),
                plain(typed, "from"),
                plain(typed, "to"));
    }

    static CertificateForm of(Certificate certificate) {
        return new CertificateForm(
                certificate.issuer(),
                certificate.level().word(),
                certificate.endorsements().stream().map(Endorsement::id).toList(),
                certificate.from().toString(),
                certificate.to().map(LocalDate::toString).orElse(""));
    }

    static CertificateForm fresh(LocalDate today) {
        return new CertificateForm("", Level.CERTIFICATE.word(), List.of(), today.toString(), "");
    }

    /** Field by field, the key of the sentence beside it. */
    Map<String, String> wrong(LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        if (issuer.isEmpty() || issuer.length() > LONGEST) {
            wrong.put("issuer", "certification.issuer.wrong");
        }
        if (Level.of(level).isEmpty()) {
            wrong.put("level", "certification.level.wrong");
        }
        if (endorsements().isEmpty()) {
            wrong.put("endorsement", "certification.endorsement.wrong");
        }
        if (day(from).filter(first -> !first.isAfter(today)).isEmpty()) {
            wrong.put("from", "certification.from.wrong");
        }
        if (!to.isEmpty() && day(to).filter(this::endsAfterItBegins).isEmpty()) {
            wrong.put("to", "certification.to.wrong");
        }
        return wrong;
    }

    /** Only for a form with nothing wrong in it. */
    Certificate certificate(PersonId holder, ProgrammeId programme, LocalDate today) {
        return new Certificate(
                holder,
                programme,
                issuer,
                Level.of(level).orElseThrow(),
                endorsements(),
                day(from).orElseThrow(),
                day(to),
                today);
    }

    private Set<Endorsement> endorsements() {
        return Stream.of(Endorsement.values())
                .filter(known -> endorsement.contains(known.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nobody certifies for longer than it takes to learn a trade anew. */
    private boolean endsAfterItBegins(LocalDate last) {
        return day(from).filter(last::isBefore).isEmpty()
                && day(from)
                        .map(first -> first.plusYears(LONGEST_YEARS))
                        .filter(last::isAfter)
                        .isEmpty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String plain(MultiValueMap<String, String> typed, String field) {
        return Legible.line(Optional.ofNullable(typed.getFirst(field)).orElse(""));
    }
}
