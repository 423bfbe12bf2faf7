/** Its pages. */
@NullMarked
package org.naast.desk.web;

import org.jspecify.annotations.NullMarked;
