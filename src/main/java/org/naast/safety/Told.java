package org.naast.safety;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.naast.privacy.NotPersonal;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody let us know, and what became of it: nobody who speaks up is left without an answer. */
@Service
@Transactional
@NotPersonal("it is the reader's own, and says nothing about whom it was about")
public class Told {

    /** How long it is still said that somebody looked. */
    private static final Duration STAYS = Duration.ofDays(14);

    private final ToldTable table;
    private final Owners owners;
    private final Moments moments;
    private final Clock clock;

    Told(ToldTable table, Owners owners, Moments moments, Clock clock) {
        this.table = table;
        this.owners = owners;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * One line.
     *
     * @param what key of what they let us know, with the day
     * @param day when that was
     * @param how key of how it stands
     * @param by by when somebody looks, or when somebody looked
     */
    public record Line(String what, String day, String how, String by) {}

    /** Those nobody looked at first; the newest first. */
    public List<Line> mine(Viewer reader, Locale locale) {
        return table.of(reader, clock.instant().minus(STAYS)).stream()
                .map(row -> line(reader, row, locale))
                .toList();
    }

    private Line line(Viewer reader, ToldTable.Row row, Locale locale) {
        var zone = owners.zone(reader, row.programme());
        var at = row.handled().map(handled -> moments.at(handled, zone, locale));
        return new Line(
                "safety.told." + (row.kind().isReport() ? "report" : row.kind().word()),
                moments.day(row.at().atZone(zone).toLocalDate(), locale),
                "safety.told.how." + how(row),
                at.orElseGet(() -> moments.by(row.due(), zone, locale)));
    }

    private String how(ToldTable.Row row) {
        if (row.handled().isPresent()) {
            return "done";
        }
        if (!row.owned()) {
            return "nobody";
        }
        return row.due().isBefore(clock.instant()) ? "late" : "open";
    }
}
