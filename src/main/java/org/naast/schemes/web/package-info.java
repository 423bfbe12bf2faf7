@NullMarked
package org.naast.schemes.web;

import org.jspecify.annotations.NullMarked;
