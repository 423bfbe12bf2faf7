package org.naast.certification.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naast.certification.Left;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Names;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says which certificates of programmes that stopped still hold, to operators. */
@Component
class LeftPages {

    /**
     * A certificate that still holds, for {@code certification/left.html}.
     *
     * @param level the key of its level
     * @param until its last day in words
     * @param still whether it stands still
     */
    record Row(
            UUID programme,
            String programmeName,
            UUID holder,
            String name,
            String level,
            String until,
            boolean still) {}

    private final Left left;
    private final Programmes programmes;
    private final Names names;
    private final Moments moments;

    LeftPages(Left left, Programmes programmes, Names names, Moments moments) {
        this.left = left;
        this.programmes = programmes;
        this.names = names;
        this.moments = moments;
    }

    List<Row> all(Viewer operator, Locale locale) {
        return left.all(operator).stream()
                .map(one -> new Row(
                        one.programme().value(),
                        programmes
                                .find(operator, one.programme())
                                .map(Programme::name)
                                .orElse("–"),
                        one.holder().value(),
                        names.shown(operator, one.holder()),
                        "certification.level." + one.level().word(),
                        moments.day(one.lastDay(), locale),
                        left.stands(operator, one)))
                .toList();
    }
}
