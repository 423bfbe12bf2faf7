package org.naast.assessments.web;

import java.util.UUID;
import org.naast.screens.NotHere;
import org.naast.training.Courses;
import org.naast.training.DoneBy;
import org.naast.training.Part;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Finds what an address names, for whoever coordinates the programme in it; for everybody else it is not there. */
@Component
class Teaches {

    private final Courses courses;
    private final Rounds rounds;

    Teaches(Courses courses, Rounds rounds) {
        this.courses = courses;
        this.rounds = rounds;
    }

    Part part(Viewer coordinator, UUID programme, UUID course, UUID part, DoneBy word) {
        return courses.find(coordinator, course)
                .filter(found -> coordinator.coordinates(found.programme())
                        && found.programme().value().equals(programme))
                .flatMap(found -> courses.part(coordinator, part))
                .filter(found -> found.course().equals(course) && found.counts(word))
                .orElseThrow(NotHere::new);
    }

    Round round(Viewer coordinator, UUID programme, UUID round) {
        return rounds.find(coordinator, round)
                .filter(found -> found.programme().equals(programme(coordinator, programme)))
                .orElseThrow(NotHere::new);
    }

    ProgrammeId programme(Viewer coordinator, UUID id) {
        var programme = new ProgrammeId(id);
        if (!coordinator.coordinates(programme)) {
            throw new NotHere();
        }
        return programme;
    }
}
