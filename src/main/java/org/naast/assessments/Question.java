package org.naast.assessments;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A question of a quiz, as whoever answers sees it. */
public record Question(UUID id, UUID part, int position, String asked, List<String> choices) {

    public Question {
        choices = List.copyOf(choices);
    }

    /**
     * A question as whoever teaches makes it.
     *
     * @param choices two to six
     * @param right which of them are right, counted from 1
     * @param why what people read once they have answered; may be empty
     */
    public record Content(String asked, List<String> choices, Set<Integer> right, String why) {

        public Content {
            choices = List.copyOf(choices);
            right = Set.copyOf(right);
        }
    }

    /** With what is right, for whoever teaches. */
    public record Made(UUID id, UUID part, int position, Content content) {}
}
