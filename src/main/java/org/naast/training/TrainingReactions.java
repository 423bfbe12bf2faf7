package org.naast.training;

import org.naast.openings.SeatGiven;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What follows from a seat that came free. */
@Component
class TrainingReactions {

    private final SeatNews news;

    TrainingReactions(SeatNews news) {
        this.news = news;
    }

    @Reaction
    void on(SeatGiven event) {
        news.given(Viewer.job(), event);
    }
}
