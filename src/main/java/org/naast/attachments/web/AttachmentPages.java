package org.naast.attachments.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naast.attachments.Attachments;
import org.naast.screens.Sizes;
import org.naast.training.Part;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says which files lie beside a part. */
@Component
class AttachmentPages {

    /**
     * What {@code attachments/files.html} needs.
     *
     * @param wrong why the last one stays out; empty when nothing was wrong
     */
    record Page(String path, String back, String title, List<Row> rows, String wrong) {}

    /** One file; {@code size} in words. */
    record Row(UUID id, String href, String name, String size) {}

    private final Attachments attachments;

    AttachmentPages(Attachments attachments) {
        this.attachments = attachments;
    }

    Page of(Viewer coordinator, UUID programme, Part part, String wrong, Locale locale) {
        return new Page(
                path(programme, part.course(), part.id()),
                "/programme/" + programme + "/courses/" + part.course(),
                part.content().title(),
                attachments.beside(coordinator, part.id()).stream()
                        .map(one -> new Row(
                                one.id(), "/learning/files/" + one.id(), one.name(), Sizes.of(one.size(), locale)))
                        .toList(),
                wrong);
    }

    static String path(UUID programme, UUID course, UUID part) {
        return "/programme/" + programme + "/courses/" + course + "/parts/" + part + "/files";
    }
}
