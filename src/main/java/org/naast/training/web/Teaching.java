package org.naast.training.web;

import java.util.UUID;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.screens.NotHere;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Part;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Finds what an address names, for whoever coordinates the programme in it; for everybody else it is not there. */
@Component
class Teaching {

    private final Programmes programmes;
    private final Courses courses;
    private final Rounds rounds;

    Teaching(Programmes programmes, Courses courses, Rounds rounds) {
        this.programmes = programmes;
        this.courses = courses;
        this.rounds = rounds;
    }

    Programme programme(Viewer coordinator, UUID id) {
        return programmes
                .find(coordinator, new ProgrammeId(id))
                .filter(found -> coordinator.coordinates(found.id()))
                .orElseThrow(NotHere::new);
    }

    Course course(Viewer coordinator, Programme programme, UUID id) {
        return courses.find(coordinator, id)
                .filter(found -> found.programme().equals(programme.id()))
                .orElseThrow(NotHere::new);
    }

    Part part(Viewer coordinator, Course course, UUID id) {
        return courses.part(coordinator, id)
                .filter(found -> found.course().equals(course.id()))
                .orElseThrow(NotHere::new);
    }

    Round round(Viewer coordinator, Programme programme, UUID id) {
        return rounds.find(coordinator, id)
                .filter(found -> found.programme().equals(programme.id()))
                .orElseThrow(NotHere::new);
    }
}
