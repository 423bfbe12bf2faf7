package org.naast.dossier;

import java.util.List;
import java.util.Locale;
import org.naast.schemes.GapList;
import org.naast.schemes.GapList.Standing;
import org.naast.schemes.Requirement;
import org.naast.screens.Moments;
import org.springframework.stereotype.Component;

/** Says of each thing a scheme asks whether it is there. */
@Component
public class GapWords {

    /**
     * Something that is asked, and how it stands.
     *
     * @param source empty when none was found
     * @param standing key of the sentence, in which {@code have} and {@code need} go
     * @param can whether something can be written down for it
     */
    public record Line(
            String id,
            String text,
            String source,
            String standing,
            boolean met,
            Object have,
            Object need,
            boolean can) {}

    private final Moments moments;

    GapWords(Moments moments) {
        this.moments = moments;
    }

    public List<Line> of(GapList gaps, Locale locale) {
        return gaps.lines().stream().map(line -> of(line, locale)).toList();
    }

    private Line of(GapList.Line line, Locale locale) {
        var asked = line.requirement();
        return switch (line.standing()) {
            case Standing.Met _ -> line(asked, "met", "", "", locale);
            case Standing.Missing _ -> line(asked, "missing", "", "", locale);
            case Standing.Partly(var have, var need) -> line(asked, "partly." + unit(asked), have, need, locale);
            case Standing.TooOld(var on) -> line(asked, "old", moments.dated(on, locale), "", locale);
            case Standing.Unknown _ -> line(asked, "unknown", "", "", locale);
        };
    }

    private static Line line(Requirement asked, String standing, Object have, Object need, Locale locale) {
        return new Line(
                asked.id(),
                asked.text().in(locale),
                asked.source(),
                "dossier.standing." + standing,
                standing.equals("met"),
                have,
                need,
                Fact.of(asked).isPresent());
    }

    private static String unit(Requirement asked) {
        return switch (asked) {
            case Requirement.Hours _ -> "hours";
            case Requirement.Age _ -> "years";
            case Requirement.Residence _ -> "percent";
            default -> "months";
        };
    }
}
