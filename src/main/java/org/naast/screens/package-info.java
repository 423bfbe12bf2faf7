/**
 * What all pages share: the frame round a page, words for times, messages in both languages, pages for what went wrong.
 *
 * <p>Promise: every page offers the crisis numbers and a way out, in the reader's language. Start reading at
 * {@link org.naast.screens.Frame}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "reference", "storage"})
@NullMarked
package org.naast.screens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
