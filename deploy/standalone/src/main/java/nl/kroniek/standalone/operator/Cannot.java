package nl.kroniek.standalone.operator;

/** The question cannot be put; the message is a sentence in the language of who asks. */
final class Cannot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Cannot(String sentence) {
        super(sentence);
    }
}
