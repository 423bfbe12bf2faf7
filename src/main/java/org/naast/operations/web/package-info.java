/** Whether this node is well, for whoever watches it; what is to be checked, for whoever runs it. */
@NullMarked
package org.naast.operations.web;

import org.jspecify.annotations.NullMarked;
