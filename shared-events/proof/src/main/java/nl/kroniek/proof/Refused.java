package nl.kroniek.proof;

import java.util.Arrays;
import java.util.List;

/**
 * Something is not of the form it should have, or does not prove what it should. It is the only exception that the
 * parsers and verifiers of this package throw for what they are given; anything else is a fault of ours.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final transient List<String> details;

    /** @param details what the sentence names: a line, a key, a number */
    public Refused(Fault fault, Object... details) {
        super(Sentences.ENGLISH.of(fault, texts(details)));
        this.fault = fault;
        this.details = texts(details);
    }

    /** What is wrong, for a program; {@link #getMessage} says it in English. */
    public Fault fault() {
        return fault;
    }

    /** What the sentence names, in the order of its places. */
    public List<String> details() {
        return details;
    }

    private static List<String> texts(Object... details) {
        return Arrays.stream(details).map(String::valueOf).toList();
    }
}
