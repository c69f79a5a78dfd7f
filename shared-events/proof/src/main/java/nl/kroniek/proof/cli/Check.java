package nl.kroniek.proof.cli;

import java.io.IOException;

/** One question that can be put. */
@FunctionalInterface
interface Check {

    /** @throws nl.kroniek.proof.Refused when what was given is not of the right form, or does not prove it */
    Answer answer(Arguments arguments) throws IOException;
}
