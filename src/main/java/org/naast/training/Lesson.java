package org.naast.training;

import java.time.LocalDate;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.schemes.Category;
import org.naast.viewer.PersonId;

/**
 * A part that somebody did.
 *
 * @param title of its course
 * @param minutes the least a person needs for it, as it is now
 * @param day by the clock of the programme that gives it
 */
public record Lesson(PersonId whose, UUID course, String title, Category category, int minutes, LocalDate day)
        implements About {}
