package org.naast.training.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.training.Course;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Who gives a course, and by which clock. */
@Component
class Givers {

    private final Programmes programmes;

    Givers(Programmes programmes) {
        this.programmes = programmes;
    }

    String name(Viewer viewer, Course course) {
        return programmes.find(viewer, course.programme()).map(Programme::name).orElse("–");
    }

    ZoneId zone(Viewer viewer, Course course) {
        return programmes.find(viewer, course.programme()).map(Programme::zone).orElse(ZoneOffset.UTC);
    }
}
