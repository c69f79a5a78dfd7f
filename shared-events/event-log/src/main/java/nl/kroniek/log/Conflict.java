package nl.kroniek.log;

/** Somebody was first: this event, or its place in the history of its aggregate, is taken. */
final class Conflict extends Exception {

    private static final long serialVersionUID = 1L;

    private final int index;

    /** @param index of the offending event within its commit */
    Conflict(int index, String message) {
        super(message);
        this.index = index;
    }

    int index() {
        return index;
    }
}
