package nl.kroniek.query.meeting.invitations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The invitations of one association as they stand at one position. */
public final class Invitations {

    private final Map<String, MeetingInvitations> entries;

    public Invitations(List<MeetingInvitations> rows) {
        entries = rows.stream().collect(Collectors.toUnmodifiableMap(row -> row.meeting().value(),
                Function.identity()));
    }

    /** Absent where nobody was ever invited. */
    public Optional<MeetingInvitations> of(String meeting) {
        return Optional.ofNullable(entries.get(meeting));
    }
}
