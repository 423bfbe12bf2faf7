/** The pages that find somebody: wishes in, up to three people out. Nothing of a need is in an address. */
@NullMarked
package org.naast.matching.web;

import org.jspecify.annotations.NullMarked;
