package nl.kroniek.command.reference;

import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.Id;

/** The thing that a remark, document or report line is about that is named must be known to this association. */
public record TheSubjectMustExist(String field, Id named, boolean holds) implements Rule {

    @Override
    public List<String> arguments() {
        return List.of(named.value());
    }
}
