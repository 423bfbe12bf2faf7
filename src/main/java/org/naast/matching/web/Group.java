package org.naast.matching.web;

import java.util.List;

/** Boxes that belong together. Open when one of them is ticked, so that nothing chosen is out of sight. */
record Group(String title, List<Choice> choices) {

    public boolean isOpen() {
        return choices.stream().anyMatch(Choice::ticked);
    }
}
