package nl.kroniek.query.story;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Event;
import nl.kroniek.events.association.BodyRulesSet;
import nl.kroniek.events.access.Role;
import nl.kroniek.events.access.RoleGranted;
import nl.kroniek.events.access.RoleRevoked;
import nl.kroniek.events.attendance.AttendanceEvent;
import nl.kroniek.events.agenda.AgendaEvent;
import nl.kroniek.events.body.BodyEvent;
import nl.kroniek.events.decision.DecisionEvent;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.nonoccurrence.NonOccurrenceEvent;
import nl.kroniek.events.minutes.MinutesEvent;
import nl.kroniek.events.plan.PlanEvent;
import nl.kroniek.events.remark.RemarkRetracted;
import nl.kroniek.events.seat.SeatEvent;
import nl.kroniek.events.series.SeriesEnded;
import nl.kroniek.events.series.SeriesEndingWithdrawn;

/**
 * What an event made different: before and after. What came before is told by the earlier events of the same thing;
 * without those only what the event itself keeps of the past is shown.
 */
final class Changes {

    private final Wording words;
    private final List<Change> found = new ArrayList<>();

    private Changes(Wording words) {
        this.words = words;
    }

    /** @param earlier what was recorded of the same aggregate before, oldest first */
    static List<Change> of(Event event, List<Event> earlier, Wording words) {
        Changes changes = new Changes(words);
        switch (event) {
            case MeetingEvent of -> MeetingChanges.add(of, earlier, changes);
            case AttendanceEvent of -> AttendanceTeller.add(of, changes);
            case NonOccurrenceEvent of -> NonOccurrenceTeller.add(of, changes);
            case MinutesEvent of -> MinutesTeller.add(of, earlier, changes);
            case SeriesEndingWithdrawn unused ->
                changes.add("state", words.say("change.ended"), words.say("change.goes-on"));
            case SeriesEnded unused -> changes.add("state", words.say("change.goes-on"), words.say("change.ended"));
            case AgendaEvent of -> AgendaChanges.add(of, changes);
            case DecisionEvent of -> DecisionChanges.add(of, earlier, changes);
            case BodyEvent of -> BodyChanges.add(of, earlier, changes);
            case SeatEvent of -> SeatChanges.add(of, earlier, changes);
            case BodyRulesSet of -> changes.rules(of, earlier);
            case PlanEvent of -> PlanChanges.add(of, earlier, changes);
            case InvitationAnswered of -> InvitationTeller.change(of, earlier, changes);
            case InvitationWithdrawn unused ->
                changes.add("state", words.say("change.stands"), words.say("change.taken-back"));
            case RemarkRetracted of -> changes.add("state", words.say("change.stands"), words.say("change.retracted"));
            case RoleGranted of -> changes.role(of.role(), false, true);
            case RoleRevoked of -> changes.role(of.role(), true, false);
            default -> {
            }
        }
        return List.copyOf(changes.found);
    }

    /** What was set last for the same bodies stood there until now. */
    private void rules(BodyRulesSet now, List<Event> earlier) {
        String before = words.say("rules.none");
        for (Event each : earlier) {
            if (each instanceof BodyRulesSet was && was.scope().equals(now.scope())) {
                before = RuleWords.joined(was.rules(), words);
            }
        }
        add("rules", before, RuleWords.joined(now.rules(), words));
    }

    private void role(Role role, boolean before, boolean after) {
        String held = words.word(role);
        String not = words.say("change.role.none", held);
        add("role", before ? held : not, after ? held : not);
    }

    Wording words() {
        return words;
    }

    /** Left out when nothing changed: then there is no before and after. */
    void add(String what, String before, String after) {
        named(words.say("change." + what), before, after);
    }

    /** The same for what has a name of its own. */
    void named(String what, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Change(what, before, after));
        }
    }
}
