package nl.kroniek.proof;

import java.util.List;

/**
 * The first thing that is wrong with a log.
 *
 * @param ordinal of the commit that was expected there. For {@link Fault#REWRITTEN} without an older checkpoint to
 *            narrow it down it is the first commit that may be another one
 * @param fault what is wrong
 * @param details what the sentence to it names, the ordinal first
 */
public record Finding(long ordinal, Fault fault, List<String> details) {

    /** One sentence in this language. */
    public String sentence(Sentences language) {
        return language.of(fault, details);
    }
}
