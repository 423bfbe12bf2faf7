/**
 * Certificates in the form of Open Badges 3.0: is one that somebody brings real, from whom, and does it hold now; and the
 * signature under our own.
 *
 * <p>Promise: a badge that was changed by one byte is not genuine, an issuer nobody here trusts is not believed however
 * well it signs, and no page or program elsewhere is asked. Start reading at {@link org.naast.credentials.Verifier}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "reference", "screens", "privacy", "people"})
@NullMarked
package org.naast.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
