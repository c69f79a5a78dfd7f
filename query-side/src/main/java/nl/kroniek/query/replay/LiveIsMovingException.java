package nl.kroniek.query.replay;

/** The live view changed each time it was read; try again when fewer people write. */
public final class LiveIsMovingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LiveIsMovingException(String view) {
        super("the view " + view + " changes too fast to be compared");
    }
}
