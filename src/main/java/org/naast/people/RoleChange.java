package org.naast.people;

import java.time.Instant;
import org.naast.viewer.Role;

/** From this moment somebody acted as this. */
public record RoleChange(Role to, Instant at) {}
