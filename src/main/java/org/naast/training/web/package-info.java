/** Pages for who teaches, who learns, and who wonders whether to. */
@NullMarked
package org.naast.training.web;

import org.jspecify.annotations.NullMarked;
