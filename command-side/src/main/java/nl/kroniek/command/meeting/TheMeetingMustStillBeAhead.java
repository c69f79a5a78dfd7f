package nl.kroniek.command.meeting;

import java.util.List;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.refusal.Spoken;

/** Plans change only while a meeting is planned or postponed. */
public record TheMeetingMustStillBeAhead(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == MeetingStatus.SCHEDULED || status == MeetingStatus.POSTPONED;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public List<Spoken> arguments() {
        return List.of(Spoken.word(status));
    }
}
