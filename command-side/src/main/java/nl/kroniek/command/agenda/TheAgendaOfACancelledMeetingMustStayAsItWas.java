package nl.kroniek.command.agenda;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Later one must be able to read what would have been discussed; items may only still go elsewhere. */
public record TheAgendaOfACancelledMeetingMustStayAsItWas(boolean cancelled) implements Rule {

    @Override
    public boolean holds() {
        return !cancelled;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
