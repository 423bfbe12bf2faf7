/** Pages to ask, and to answer. */
@NullMarked
package org.naast.requests.web;

import org.jspecify.annotations.NullMarked;
