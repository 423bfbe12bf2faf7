package org.naast.attachments;

/** What came of looking into a file. */
sealed interface Clean {

    /** What people may hand in. */
    int MOST_BYTES = 5 * 1024 * 1024;

    /** What is made anew may be larger: a picture of few colours is drawn in all of them. */
    int MOST_KEPT = 2 * MOST_BYTES;

    /** A file that was made anew. */
    final class Fine implements Clean {

        private final Kind kind;
        private final byte[] bytes;

        Fine(Kind kind, byte[] bytes) {
            this.kind = kind;
            this.bytes = bytes.clone();
        }

        Kind kind() {
            return kind;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    /** It stays out. */
    record Not(Reason reason) implements Clean {}

    /** Looks into it, whatever its name says. */
    static Clean of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Not(Reason.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            return new Not(Reason.LARGE);
        }
        return Kind.of(bytes)
                .map(kind -> switch (kind) {
                    case PDF -> CleanPdf.of(bytes);
                    case PNG, JPEG -> CleanPicture.of(kind, bytes);
                })
                .map(clean ->
                        clean instanceof Fine fine && fine.bytes.length > MOST_KEPT ? new Not(Reason.LARGE) : clean)
                .orElseGet(() -> new Not(Reason.UNKNOWN));
    }
}
