/** The page on which files are added, and the way to them. */
@NullMarked
package org.naast.attachments.web;

import org.jspecify.annotations.NullMarked;
