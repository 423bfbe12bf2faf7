package org.naast.training;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.schemes.Category;
import org.naast.viewer.PersonId;

/**
 * A part that somebody did.
 *
 * @param title of its course
 * @param teaches tags of competencies
 * @param minutes the least a person needs for it, as it is now
 * @param day by the clock of the programme that gives it
 */
public record Lesson(
        PersonId whose, UUID course, String title, Category category, Set<String> teaches, int minutes, LocalDate day)
        implements About {}
