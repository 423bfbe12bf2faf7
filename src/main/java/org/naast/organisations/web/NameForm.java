package org.naast.organisations.web;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.naast.screens.Legible;

/** What an organisation and its programme are called, and where they are. */
record NameForm(String organisation, String name, String country, String zone) {

    private static final int LONGEST = 120;

    static NameForm of(Map<String, String> typed) {
        return new NameForm(
                plain(typed, "organisation"), plain(typed, "name"), plain(typed, "country"), plain(typed, "zone"));
    }

    /** Field by field, the key of the sentence beside it. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (organisation.isEmpty() || organisation.length() > LONGEST) {
            wrong.put("organisation", "organisations.name.organisation.wrong");
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            wrong.put("name", "organisations.name.name.wrong");
        }
        if (!country.matches("[A-Z]{2}")) {
            wrong.put("country", "organisations.name.country.wrong");
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            wrong.put("zone", "organisations.name.zone.wrong");
        }
        return wrong;
    }

    private static String plain(Map<String, String> typed, String field) {
        return Legible.line(typed.getOrDefault(field, ""));
    }
}
