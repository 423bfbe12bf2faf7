package org.naast.training;

import org.naast.openings.SeatGiven;
import org.naast.organisations.StopChanged;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What follows from a seat that came free, and from a programme that stops. */
@Component
class TrainingReactions {

    private final SeatNews news;
    private final StopTold stops;

    TrainingReactions(SeatNews news, StopTold stops) {
        this.news = news;
        this.stops = stops;
    }

    @Reaction
    void on(SeatGiven event) {
        news.given(Viewer.job(), event);
    }

    @Reaction
    void on(StopChanged event) {
        stops.changed(Viewer.job(), event.programme());
    }
}
