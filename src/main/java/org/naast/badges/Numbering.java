package org.naast.badges;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;
import org.naast.credentials.Bits;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives each badge its place in a list, by chance: neighbours say nothing about one another, and no place says when. */
@Service
@Transactional
@NotPersonal("a number in a list")
public class Numbering {

    private static final int HALF_FULL = Bits.LENGTH / 2;

    private final IssuedTable table;
    private final SecureRandom random = new SecureRandom();

    Numbering(IssuedTable table) {
        this.table = table;
    }

    /** The same for whoever takes the same badge along twice. */
    public Issued of(Viewer job, PersonId holder, UUID certificate, String level, LocalDate lastDay) {
        return table.find(certificate, level, lastDay).orElseGet(() -> make(holder, certificate, level, lastDay));
    }

    private Issued make(PersonId holder, UUID certificate, String level, LocalDate lastDay) {
        var list = 1 + table.countForEveryone() / HALF_FULL;
        while (true) {
            var one = new Issued(Ids.next(), certificate, list, random.nextInt(Bits.LENGTH), level, lastDay);
            if (table.insert(holder, one)) {
                return one;
            }
        }
    }
}
