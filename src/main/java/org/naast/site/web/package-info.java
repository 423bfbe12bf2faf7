/** Pages at the front. */
@NullMarked
package org.naast.site.web;

import org.jspecify.annotations.NullMarked;
