/**
 * Where everything is kept: a PostgreSQL 18 of our own in the data directory, or one by URL.
 *
 * <p>Promise: what was acknowledged is on disk. The application does not start on a database that may forget. Start
 * reading at {@link org.naast.storage.StorageConfiguration}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.naast.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
