package org.naast.facilities;

import java.util.List;

/** A list as it was read: the good rows, and the bad ones with the reason. */
record Sheet(String list, List<Row> rows, List<Rejection> rejected) {

    int lines() {
        return rows.size() + rejected.size();
    }
}
