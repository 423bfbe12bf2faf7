package org.naast.organisations.web;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naast.organisations.Programme;
import org.naast.organisations.StillThere;
import org.naast.organisations.Stop;
import org.naast.organisations.Stopping;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says that a programme stops, and what is still there. */
@Component
class StopPages {

    /**
     * How much there is of one kind, and where something is done about it.
     *
     * @param todo key of what can be done; empty when nothing has to be, or the reader does not coordinate
     */
    record Still(String kind, int count, String todo, String href) {

        boolean hasPage() {
            return !href.isEmpty();
        }
    }

    /**
     * What {@code organisations/stop.html} needs.
     *
     * @param coordinates whether the reader does what is to be done
     * @param todo what somebody waits for, for whoever coordinates
     * @param still what else there is of each kind, also nothing
     * @param stops the day on which it stops, in words; empty while it goes on
     * @param earliest the first day that can be chosen, as a field has it
     * @param from the same day in words
     * @param day as typed
     * @param wrong whether that is no day that can be chosen
     */
    record StopPage(
            UUID id,
            String name,
            boolean coordinates,
            List<Still> todo,
            List<Still> still,
            String stops,
            String earliest,
            String from,
            String day,
            boolean wrong) {

        public String action() {
            return "/programme/" + id + "/stop";
        }
    }

    private final Stopping stopping;
    private final Moments moments;

    StopPages(Stopping stopping, Moments moments) {
        this.stopping = stopping;
        this.moments = moments;
    }

    /** Empty while it goes on. */
    String day(Viewer viewer, Programme programme, Locale locale) {
        return stopping.of(viewer, programme.id())
                .map((Stop stop) -> moments.dated(stop.on(), locale))
                .orElse("");
    }

    StopPage page(Viewer viewer, Programme programme, String typed, boolean wrong, Locale locale) {
        var earliest = stopping.earliest(viewer, programme);
        var coordinates = viewer.coordinates(programme.id());
        var still = stopping.stillThere(viewer, programme.id()).stream()
                .map(one -> still(one, coordinates))
                .collect(partitioningBy(Still::hasPage));
        return new StopPage(
                programme.id().value(),
                programme.name(),
                coordinates,
                still.getOrDefault(true, List.of()),
                still.getOrDefault(false, List.of()),
                day(viewer, programme, locale),
                earliest.toString(),
                moments.dated(earliest, locale),
                typed,
                wrong);
    }

    private static Still still(StillThere one, boolean coordinates) {
        var todo = coordinates && one.waits() && one.count() > 0;
        return new Still(one.kind(), one.count(), todo ? one.kind() + ".do" : "", todo ? one.page() : "");
    }
}
