package nl.kroniek.query.web;

/** There is no such page, or not for this reader: both look the same, so that nothing can be guessed. */
public class PageMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PageMissing() {
        super("there is no such page", null, false, false);
    }
}
