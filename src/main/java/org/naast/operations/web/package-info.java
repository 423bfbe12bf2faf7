/** Whether this node is well, for whoever watches it. */
@NullMarked
package org.naast.operations.web;

import org.jspecify.annotations.NullMarked;
