/** A page where anybody can have a badge looked at. */
@NullMarked
package org.naast.credentials.web;

import org.jspecify.annotations.NullMarked;
