package org.naast.requests.web;

import java.util.UUID;

/** What {@code requests/hour.html} needs. */
record HourPage(UUID id, String day, String time, boolean wrong) {}
