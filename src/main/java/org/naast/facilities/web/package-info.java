/** Where one can go for treatment, and bringing in a list of such places. */
@NullMarked
package org.naast.facilities.web;

import org.jspecify.annotations.NullMarked;
