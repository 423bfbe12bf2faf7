/**
 * Facts that change by date and by country, as versioned packs beside the code: experiences, languages, ways of
 * managing, boundary rules, places and crisis lines; and the plain word rules that read a text with them.
 *
 * <p>The promise: every fact says where it came from and when it was last checked, a broken pack stops the start with a
 * clear sentence, and a number nobody has checked is never shown as if somebody had. Start reading at
 * {@link org.naast.reference.Reference} and {@link org.naast.reference.CrisisLines}.
 *
 * <p>More files than usual for one room, all small: the facts, and the two readers of text
 * ({@link org.naast.reference.CrisisWords}, {@link org.naast.reference.PublicText}) that are facts about words.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.naast.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
