package org.naast.admission.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.naast.admission.Admission;
import org.naast.screens.Typed;

/** What somebody says of their organisation, as typed. */
record AskForm(String name, String register, String country, String website, String contact) {

    private static final int NAME = 120;
    private static final int REGISTER = 60;
    private static final int WEBSITE = 200;
    private static final int CONTACT = 500;

    static AskForm of(Typed typed) {
        return new AskForm(
                typed.line("name"),
                typed.line("register"),
                typed.line("country"),
                typed.line("website"),
                typed.text("contact"));
    }

    static AskForm fresh(String country) {
        return new AskForm("", "", country, "", "");
    }

    /** Field by field, the key of the sentence beside it. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > NAME) {
            wrong.put("name", "admission.name.wrong");
        }
        if (register.isEmpty() || register.length() > REGISTER) {
            wrong.put("register", "admission.register.wrong");
        }
        if (!Countries.has(country)) {
            wrong.put("country", "admission.country.wrong");
        }
        if (!website.matches("(https?://)?[^\\s/:@]+\\.[^\\s/:@]{2,}(/\\S*)?") || website.length() > WEBSITE) {
            wrong.put("website", "admission.website.wrong");
        }
        if (contact.isEmpty() || contact.length() > CONTACT) {
            wrong.put("contact", "admission.contact.wrong");
        }
        return wrong;
    }

    /** Only for a form with nothing wrong in it. */
    Admission.Said said() {
        var whole = website.startsWith("http") ? website : "https://" + website;
        return new Admission.Said(new Admission.Facts(name, register, country, whole), contact);
    }
}
