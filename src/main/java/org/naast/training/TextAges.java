package org.naast.training;

import java.util.UUID;
import org.naast.timers.Due;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** The last day of a text is over. */
@Component
class TextAges implements Due {

    private final PartTable parts;
    private final TextNews news;

    TextAges(PartTable parts, TextNews news) {
        this.parts = parts;
        this.news = news;
    }

    @Override
    public String kind() {
        return TextNews.AGES;
    }

    @Override
    public void due(Viewer job, UUID about) {
        parts.find(job, about).ifPresent(part -> news.aged(job, part));
    }
}
