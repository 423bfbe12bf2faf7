/** The file for its holder, and the list for everybody. */
@NullMarked
package org.naast.badges.web;

import org.jspecify.annotations.NullMarked;
