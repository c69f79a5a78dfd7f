package nl.kroniek.command.refusal;

import java.util.List;
import nl.kroniek.events.Kebab;

/** A rule of the domain: a small pure record whose name is the true sentence, and in kebab-case the code of its refusal. */
public interface Rule {

    boolean holds();

    /** What was wrong about it: what was sent, or the moment at which it was sent. */
    default Kind kind() {
        return Kind.INVALID;
    }

    /** JSON pointer of the field it is about; empty for the whole. */
    default String field() {
        return "";
    }

    /** What the sentence mentions: texts, and what each language says in its own way ({@link Spoken}). */
    default List<?> arguments() {
        return List.of();
    }

    default String code() {
        return codeOf(getClass());
    }

    static String codeOf(Class<?> rule) {
        return Kebab.of(rule);
    }
}
