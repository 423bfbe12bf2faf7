package org.naast.requests.web;

import java.util.Locale;
import java.util.Optional;
import org.naast.directory.PeerCard;
import org.naast.matching.AnswersBy;
import org.naast.requests.Requests;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says beside each proposal by when its peer would answer, as it is promised when they are asked. */
@Component
class PromisedAnswers implements AnswersBy {

    private final Requests requests;
    private final Moments moments;

    PromisedAnswers(Requests requests, Moments moments) {
        this.requests = requests;
        this.moments = moments;
    }

    @Override
    public Optional<String> by(Viewer viewer, PeerCard peer, Locale locale) {
        return requests.offer(viewer, peer.peer())
                .map(offer -> moments.by(offer.by(), offer.programme().zone(), locale));
    }
}
