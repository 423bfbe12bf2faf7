package org.naast.certification.web;

/** What {@code certification/genuine.html} needs; {@code name} may be empty, and so may {@code keeper}, {@code now} is the moment of looking, in words. */
record GenuinePage(
        String name,
        String level,
        String issuer,
        String keeper,
        String from,
        String until,
        String confirmed,
        boolean valid,
        String now) {}
