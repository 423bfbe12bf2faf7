/** Where a holder has the paper made. */
@NullMarked
package org.naast.paper.web;

import org.jspecify.annotations.NullMarked;
