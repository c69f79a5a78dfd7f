package nl.kroniek.command.refusal;

import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param code stable, in kebab-case; also the key of its sentence
 * @param field JSON pointer into what was sent, for example {@code /bodies/0}; empty when it is about the whole
 * @param arguments texts and {@link Spoken} that the sentence mentions; never a person's name
 */
public record Fault(String code, Kind kind, String field, List<?> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(Rule rule) {
        return new Fault(rule.code(), rule.kind(), rule.field(), rule.arguments());
    }
}
