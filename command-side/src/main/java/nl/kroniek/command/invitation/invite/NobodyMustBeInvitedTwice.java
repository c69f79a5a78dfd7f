package nl.kroniek.command.invitation.invite;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.invitation.Invitee;

/** Who would have two invitations would be counted twice. */
public record NobodyMustBeInvitedTwice(String field, boolean holds) implements Rule {

    /** For each of the list: neither before, nor earlier in it. */
    public static List<NobodyMustBeInvitedTwice> all(List<Invitee> invitees, Predicate<Invitee> before) {
        return IntStream.range(0, invitees.size()).mapToObj(i -> new NobodyMustBeInvitedTwice("/invitees/" + i,
                !before.test(invitees.get(i)) && invitees.indexOf(invitees.get(i)) == i)).toList();
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
