/** Its pages. */
@NullMarked
package org.naast.myway.web;

import org.jspecify.annotations.NullMarked;
