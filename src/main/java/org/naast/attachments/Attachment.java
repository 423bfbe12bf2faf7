package org.naast.attachments;

import java.util.UUID;

/**
 * A file beside a part of a course.
 *
 * @param size in bytes
 */
public record Attachment(UUID id, UUID part, String name, Kind kind, int size) {}
