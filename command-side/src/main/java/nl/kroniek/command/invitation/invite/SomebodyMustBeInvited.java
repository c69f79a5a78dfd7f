package nl.kroniek.command.invitation.invite;

import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.Invitee;

/** An invitation is for somebody; another last day to answer is for those who were invited before. */
public record SomebodyMustBeInvited(List<Invitee> invitees, VagueDate answerBy, boolean nobodyYet) implements Rule {

    @Override
    public boolean holds() {
        return !invitees.isEmpty() || !nobodyYet && answerBy.precision() != Precision.UNKNOWN;
    }

    @Override
    public String field() {
        return "/invitees";
    }
}
