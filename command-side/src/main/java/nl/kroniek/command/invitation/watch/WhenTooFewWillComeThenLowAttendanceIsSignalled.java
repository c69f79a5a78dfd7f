package nl.kroniek.command.invitation.watch;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.door.Submission;
import nl.kroniek.command.door.Via;
import nl.kroniek.command.invitation.Minimum;
import nl.kroniek.command.invitation.Responses;
import nl.kroniek.command.invitation.signal.SignalLowAttendance;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.VagueDate;
import org.springframework.stereotype.Component;

/**
 * Looks at the answers to a meeting as they are now, and has the meeting say that too few will come. The meeting
 * decides: it counts for itself, and says it once for each of its dates. A key made of meeting and date makes that one
 * commit, whoever sends it and however often.
 */
@Component
class WhenTooFewWillComeThenLowAttendanceIsSignalled {

    private static final String NAME = "automation";

    private final CommandDoor door;
    private final Existing existing;
    private final Clock clock;

    WhenTooFewWillComeThenLowAttendanceIsSignalled(CommandDoor door, Existing existing, Clock clock) {
        this.door = door;
        this.existing = existing;
        this.clock = clock;
    }

    /** @throws Refusal when it could not be recorded now, and should be tried again */
    void react(AssociationId association, MeetingId meeting) {
        Responses responses = Responses.of(existing.history(meeting));
        VagueDate now = now();
        if (!responses.isEmpty() && !responses.isSignalled()
                && responses.figures(Minimum.of(association, responses.bodies(), existing))
                        .outlook(responses.isClosed(now)).isLow()) {
            signal(new SignalLowAttendance(association, meeting, now), responses.date());
        }
    }

    private void signal(SignalLowAttendance command, int date) {
        String key = "low-attendance/" + command.id() + "/" + date;
        try {
            // The moment differs each time it is sent, and is no part of what makes it the same.
            door.send(new Submission(command, new Origin(NAME, NAME, Via.AUTOMATION, key), key, key, null));
        } catch (Refusal refused) {
            // The meeting is over, it was said before, or an answer came in between.
            if (!refused.isByRule()) {
                throw refused;
            }
        }
    }

    private VagueDate now() {
        LocalDateTime now = Netherlands.now(clock).truncatedTo(ChronoUnit.MINUTES);
        return VagueDate.day(now.toLocalDate()).at(now.toLocalTime());
    }
}
