package nl.kroniek.log.whole;

import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.proof.Fault;

/**
 * The first thing that is wrong with a log.
 *
 * @param ordinal of the commit that was expected there. For {@code rewritten} it is the first commit that may be
 *            another than the one that was signed
 * @param code stable, in kebab-case: those of {@link Fault} for a log, and {@code form} (a field is not stored as it is
 *            written, though its value counts the same), {@code index} (an index does not find the commit)
 * @param details what the sentence to it names, the ordinal first
 */
public record LogFault(long ordinal, String code, List<String> details) {

    static LogFault of(long ordinal, String code, Object... details) {
        return new LogFault(ordinal, code,
                Stream.concat(Stream.of(ordinal), Stream.of(details)).map(String::valueOf).toList());
    }

    static LogFault of(long ordinal, Fault fault, Object... details) {
        return of(ordinal, fault.code(), details);
    }
}
