package org.naast.people;

import java.util.Arrays;

/** Hashed or sealed bytes on their way to a table: compared by value, never printed. */
final class Kept {

    private final byte[] value;

    Kept(byte[] value) {
        this.value = value.clone();
    }

    byte[] value() {
        return value.clone();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Kept bytes && Arrays.equals(bytes.value, value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "Kept[…]";
    }
}
