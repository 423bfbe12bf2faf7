package org.naast.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naast.viewer.Viewer;

/** What training needs to know of files beside the parts of a course. Whoever keeps those implements it. */
public interface Attached {

    /**
     * A file.
     *
     * @param size in bytes
     */
    record File(String href, String name, int size) {}

    /** Of a whole course, by part; nothing for whoever does not take part. */
    Map<UUID, List<File>> of(Viewer learner, UUID course);
}
