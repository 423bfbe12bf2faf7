@NullMarked
package org.naast.dossier.web;

import org.jspecify.annotations.NullMarked;
