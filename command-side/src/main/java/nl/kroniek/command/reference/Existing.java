package nl.kroniek.command.reference;

import java.util.List;
import java.util.Optional;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Event;
import nl.kroniek.events.Id;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.PlanId;

/** What is there already, as the log says at this moment. Reading takes no lock. */
public interface Existing {

    /** Everything that happened to this thing; empty when it does not exist. */
    List<Event> history(Id id);

    /** The plan in which an activity stands. */
    Optional<PlanId> planOf(AssociationId association, ActivityId activity);

    /** The plan of a year. */
    Optional<PlanId> planOf(AssociationId association, int year);

    /**
     * What was decided in a meeting and was not revoked, by its title. Whoever asks in a unit of work relies upon it: the commit
     * takes no place in the log after something else was decided.
     */
    List<String> decidedIn(MeetingId meeting);

    /** How many hold a seat in a body now: each once, and not who only advises. */
    int seatedIn(BodyId body);

    /** Whether somebody can sign in by this account; the log does not know. */
    boolean isAccount(AccountId account);

    /** Whose the thing is; empty when it does not exist. */
    default Optional<AssociationId> ownerOf(Id id) {
        return history(id).stream().findFirst().map(Event::association);
    }
}
