package nl.kroniek.embedded.tree;

/** The kinds of value in BSON's order of comparison; the tag is the first byte of such a value's key. */
enum ValueKind {
    MIN, NULL, NUMBER, STRING, DOCUMENT, ARRAY, BINARY, LEGACY_UUID, UUID, OBJECT_ID, BOOLEAN, INSTANT, TIMESTAMP, MAX;

    private static final int STEP = 8;

    /**
     * Steps leave room: the tags are in files, and a kind that comes later must fit between. Never zero, never 0xFF.
     */
    byte tag() {
        return (byte) ((ordinal() + 1) * STEP);
    }

    /** All keys of this kind, as the two ends of a comparison that names only one. */
    Span all() {
        Key first = new Key(new byte[]{tag()});
        return new Span(first, first.afterAllThatBeginSo(), false);
    }
}
