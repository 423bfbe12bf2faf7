/** Pages on which a coordinator records and confirms certificates. */
@NullMarked
package org.naast.certification.web;

import org.jspecify.annotations.NullMarked;
