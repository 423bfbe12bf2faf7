package org.naast.requests;

import java.util.UUID;

/** Whoever waited takes the hour a peer had said yes to. */
public record HourTaken(UUID hour) {}
