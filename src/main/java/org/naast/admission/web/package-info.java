/** Pages of a programme: its first start in five steps, and its settings afterwards. */
@NullMarked
package org.naast.admission.web;

import org.jspecify.annotations.NullMarked;
