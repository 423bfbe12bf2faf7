package org.naast.certification.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.naast.directory.Level;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

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

    /** Before the id of an experience: key of what it is called. */
    static final String EXPERIENCE = "certification.endorsement.";

    record Choice(String value, String key, boolean chosen) {}

    static CertificatePage of(
            ProgrammeId programme, PersonId peer, String name, CertificateForm form, Map<String, String> wrong) {
        return new CertificatePage(
                programme.value(),
                peer.value(),
                name,
                form,
                levels(form),
                experiences(one -> form.endorsement().contains(one.id())),
                wrong);
    }

    private static List<Choice> levels(CertificateForm form) {
        return Stream.of(Level.values())
                .map(Level::word)
                .map(word -> new Choice(word, "certification.level." + word, word.equals(form.level())))
                .toList();
    }

    /** Keys of what they are called. */
    static List<String> called(Set<Endorsement> some) {
        return some.stream().sorted().map(one -> EXPERIENCE + one.id()).toList();
    }

    /** Each of them, chosen or not. */
    static List<Choice> experiences(Predicate<Endorsement> chosen) {
        return Stream.of(Endorsement.values())
                .map(one -> new Choice(one.id(), EXPERIENCE + one.id(), chosen.test(one)))
                .toList();
    }
}
