package org.naast.badges;

import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody took along is taken back; that a place in a list is taken says nothing about anybody. */
@Service
@Transactional
@As(Purpose.ERASE)
class BadgeErasure implements Erases {

    private final IssuedTable table;

    BadgeErasure(IssuedTable table) {
        this.table = table;
    }

    @Override
    public String step() {
        return "badges";
    }

    @Override
    public Set<String> columns() {
        return Set.of("badges.issued.holder");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        table.forget(who);
    }
}
