package org.naast.supervision.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.naast.directory.Caseload;
import org.naast.screens.Legible;

/** Hours, or another number with a reason, as they were typed. */
record CaseloadForm(String hours, String most, String reason) {

    static final int LONGEST = 500;

    CaseloadForm {
        hours = hours.strip();
        most = most.strip();
        reason = Legible.line(reason);
    }

    /** The key of the sentence beside the hours; nothing when they are right. */
    Map<String, String> wrongHours(int fullTime) {
        return number(hours, fullTime).isPresent() ? Map.of() : Map.of("hours", "supervision.caseload.hours.wrong");
    }

    Map<String, String> wrongMost() {
        var wrong = new LinkedHashMap<String, String>();
        if (number(most, Caseload.UTMOST).isEmpty()) {
            wrong.put("most", "supervision.caseload.most.wrong");
        }
        if (reason.isEmpty() || reason.length() > LONGEST) {
            wrong.put("reason", "supervision.caseload.reason.wrong");
        }
        return wrong;
    }

    static Optional<Integer> number(String typed, int highest) {
        return Optional.of(typed)
                .filter(one -> one.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(one -> one >= 1 && one <= highest);
    }

    @Override
    public String toString() {
        return "CaseloadForm[…]";
    }
}
