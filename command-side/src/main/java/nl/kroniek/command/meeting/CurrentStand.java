package nl.kroniek.command.meeting;

import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.meeting.OfMeeting;

/** How a meeting stands now. The meeting keeps it, its parts look at it when they decide. */
public final class CurrentStand {

    private MeetingStand stand = MeetingStand.none();

    void follow(OfMeeting event) {
        stand = stand.after(event);
    }

    public MeetingStand now() {
        return stand;
    }

    /** @throws Refusal when it was entered by mistake: then there is nothing to record of it */
    public void mustBeReal() {
        Refusal.unless(new TheMeetingMustNotBeEnteredByMistake(stand.status()));
    }
}
