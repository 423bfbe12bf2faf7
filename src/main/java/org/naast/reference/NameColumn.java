package org.naast.reference;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Many short names in one array of bytes: an object for each would cost several times as much. */
final class NameColumn {

    private final byte[] bytes;
    private final int[] begin;

    NameColumn(List<String> names) {
        begin = new int[names.size() + 1];
        var parts = names.stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            begin[i + 1] = begin[i] + parts.get(i).length;
        }
        bytes = new byte[begin[parts.size()]];
        for (int i = 0; i < parts.size(); i++) {
            System.arraycopy(parts.get(i), 0, bytes, begin[i], parts.get(i).length);
        }
    }

    int count() {
        return begin.length - 1;
    }

    String at(int row) {
        return new String(bytes, begin[row], begin[row + 1] - begin[row], StandardCharsets.UTF_8);
    }

    boolean is(int row, byte[] name) {
        return Arrays.equals(bytes, begin[row], begin[row + 1], name, 0, name.length);
    }

    boolean begins(int row, byte[] prefix) {
        var end = begin[row] + prefix.length;
        return end <= begin[row + 1] && Arrays.equals(bytes, begin[row], end, prefix, 0, prefix.length);
    }

    /** In a sorted column, the first row that is not before this name. */
    int firstFrom(byte[] name) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(bytes, begin[middle], begin[middle + 1], name, 0, name.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
