package org.naast.privacy;

import org.naast.viewer.As;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out, with nothing but a head that somebody kept, whether the audit before it is still what it was. */
@Service
@Transactional
@As(Purpose.SEAL)
@NotPersonal("it counts and compares, and tells about nobody")
public class AuditCheck {

    /** What the check found. */
    public sealed interface Finding {

        /** Everything up to the head is as it was. */
        record Whole(long looks) implements Finding {}

        /** The row at this place was changed, or one before it was put in, taken out or swapped. */
        record Changed(long place) implements Finding {}

        /** The chain ends before the head: the database was rolled back, or its end was cut off. */
        record CutOff(long end, long head) implements Finding {}

        /** The head does not bear this installation's signature. */
        record NotOurs() implements Finding {}
    }

    private final ChainTable table;
    private final Heads heads;

    AuditCheck(ChainTable table, Heads heads) {
        this.table = table;
        this.heads = heads;
    }

    /** Walks the whole chain, from the first look to the end it has today. */
    public Finding against(Viewer job, String headLine) {
        var head = Head.of(headLine);
        if (!heads.isOurs(head)) {
            return new Finding.NotOurs();
        }
        var last = Link.FIRST;
        for (var piece = table.chainForEveryone(0); !piece.isEmpty(); piece = table.chainForEveryone(last.seq())) {
            for (var sealed : piece) {
                last = last.next(sealed.look());
                var isHead = last.seq() == head.end().seq();
                if (!last.equals(sealed.link()) || (isHead && !last.equals(head.end()))) {
                    return new Finding.Changed(last.seq());
                }
            }
        }
        return last.seq() < head.end().seq()
                ? new Finding.CutOff(last.seq(), head.end().seq())
                : new Finding.Whole(last.seq());
    }
}
