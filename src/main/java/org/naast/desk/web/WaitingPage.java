package org.naast.desk.web;

import java.util.List;
import java.util.UUID;

/**
 * Everything {@code desk/request.html} needs, already decided.
 *
 * @param owner who has it now
 * @param ask peers this person saw and would ask; empty when they want to choose themselves
 * @param mayAskHours whether peers can be asked for an hour
 * @param refused key of why something was not possible; empty when nothing was
 * @param note what was typed and could not be kept
 */
record WaitingPage(
        DeskPage.Line line,
        String owner,
        boolean chooses,
        List<Choice> ask,
        boolean mayAskHours,
        UUID conversation,
        boolean reads,
        int longest,
        String refused,
        boolean noteWrong,
        String note) {

    record Choice(UUID peer, String name) {}

    /** The same page, with a note that is empty or too long. */
    WaitingPage again(String words) {
        return new WaitingPage(
                line, owner, chooses, ask, mayAskHours, conversation, reads, longest, refused, true, words);
    }

    @Override
    public String toString() {
        return "WaitingPage[" + line.id() + "]";
    }
}
