package org.naast.certification;

import java.time.LocalDate;
import java.util.List;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates of programmes that stopped, for the operators to whom they left them. */
@Service
@Transactional
public class Left {

    private final CertificateTable table;
    private final SuspensionTable suspensions;
    private final Certificates certificates;
    private final WhoAnswers who;

    Left(CertificateTable table, SuspensionTable suspensions, Certificates certificates, WhoAnswers who) {
        this.table = table;
        this.suspensions = suspensions;
        this.certificates = certificates;
        this.who = who;
    }

    /** Those that still hold, by programme, the one that ends first on top; nothing for anybody else. */
    public List<Certificate> all(Viewer operator) {
        return operator.is(Role.OPERATOR)
                ? table.left().stream()
                        .filter(one -> who.left(operator, one.programme()))
                        .filter(one -> !one.lastDay().isBefore(today(operator, one)))
                        .toList()
                : List.of();
    }

    /** Whether it does not count for now. */
    @NotPersonal("for whoever sees that certificate")
    public boolean stands(Viewer operator, Certificate one) {
        return suspensions.find(one.holder(), one.programme()).isPresent();
    }

    private LocalDate today(Viewer operator, Certificate one) {
        return certificates.today(operator, one.holder(), one.programme());
    }
}
