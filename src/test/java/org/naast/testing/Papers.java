package org.naast.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.naast.certification.Certificate;
import org.naast.certification.Proposals;
import org.naast.directory.Level;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/** Certificates as tests need them. */
public final class Papers {

    private Papers() {}

    /** One coordinator writes it down and, where two are needed, another agrees. */
    public static void record(Proposals proposals, Certificate certificate) {
        var programme = certificate.programme();
        var second = Persons.coordinator(programme);
        proposals.record(Persons.coordinator(programme), certificate);
        proposals.waiting(second, programme).forEach(one -> proposals.agree(second, one.id()));
    }

    /** From this day for so many years, for mental health. */
    public static Certificate lasting(PersonId holder, ProgrammeId programme, Level level, LocalDate from, int years) {
        return new Certificate(
                holder,
                programme,
                "Trainingshuis",
                level,
                Set.of(Endorsement.MENTAL_HEALTH),
                from,
                Optional.of(from.plusYears(years)),
                from);
    }
}
