/**
 * Certificates as others make them, in the form of Open Badges 3.0: is it real, from whom, and does it hold now?
 *
 * <p>Promise: a badge that was changed by one byte is not genuine, an issuer nobody here trusts is not believed however
 * well it signs, and no page or program elsewhere is asked. Start reading at {@link org.naast.credentials.Verifier}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "reference", "screens"})
@NullMarked
package org.naast.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
