/** Naast: someone who has been there walks beside someone who is there now. */
@NullMarked
package org.naast;

import org.jspecify.annotations.NullMarked;
