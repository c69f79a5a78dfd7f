package nl.kroniek.command.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Sentences;

/**
 * A line that was not carried out.
 *
 * @param line counted from 1, the header included
 * @param name what it wanted to do; empty when that could not be read
 */
public record RefusedLine(int line, String name, List<Fault> faults) {

    /** Stable code of the first thing that was wrong. */
    public String code() {
        return faults.getFirst().code();
    }

    /** Everything that was wrong, in sentences, each with its field. */
    public String reason(Locale language) {
        return faults.stream()
                .map(fault -> (fault.field().isEmpty() ? "" : fault.field() + ": ") + Sentences.of(fault, language))
                .collect(Collectors.joining(" "));
    }

    /** For JSON: {@code line}, {@code do}, {@code code}, {@code reason}. */
    public Map<String, ?> asMap(Locale language) {
        return Map.of("line", line, "do", name, "code", code(), "reason", reason(language));
    }
}
