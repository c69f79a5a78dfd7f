package nl.kroniek.query.web.invitation;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.query.meeting.invitations.Turnout;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, as the page of a meeting shows it.
 *
 * @param counts each with its number; empty while nobody is invited
 * @param says what the answers come to and until when people can answer, one sentence each
 * @param warning that too few come; absent where they do not
 * @param cancel the form that is ready for that; absent for who may not, or where nothing is wrong
 * @param withdrawn those who were invited and need not come any more
 * @param deeds what can be done now
 */
public record InvitationsCard(List<Count> counts, List<String> says, @Nullable String warning, @Nullable Link cancel,
        List<InvitedLine> lines, List<WithdrawnLine> withdrawn, List<Link> deeds) {

    /** One number with its word. */
    public record Count(String label, String number) {}

    /** @param addresses of how many there is no mail address; absent for who may not know */
    static InvitationsCard of(Turnout turnout, List<Link> deeds, @Nullable Link cancel, @Nullable String addresses,
            Desk desk) {
        AnswerFigures figures = turnout.figures();
        List<Count> counts = List.of(count("invited", figures.invited(), desk),
                count("accepted", figures.accepted(), desk), count("declined", figures.declined(), desk),
                count("tentative", figures.tentative(), desk), count("unanswered", figures.noAnswer(), desk));
        return new InvitationsCard(counts, says(turnout, addresses, desk),
                turnout.isLow()
                        ? desk.say("invitation.low." + turnout.outlook().name().toLowerCase(java.util.Locale.ROOT),
                                String.valueOf(figures.minimum()))
                        : null,
                turnout.isLow() ? cancel : null, InvitedLine.all(turnout.invitations(), desk),
                WithdrawnLine.all(turnout.invitations(), desk), deeds);
    }

    static InvitationsCard empty(List<Link> deeds) {
        return new InvitationsCard(List.of(), List.of(), null, null, List.of(), List.of(), deeds);
    }

    private static List<String> says(Turnout turnout, @Nullable String addresses, Desk desk) {
        List<String> says = new ArrayList<>();
        Integer minimum = turnout.figures().minimum();
        says.add(minimum == null
                ? desk.say("invitation.minimum.none")
                : desk.say("invitation.minimum", minimum.toString()));
        if (turnout.ahead() && minimum != null && !turnout.isLow()) {
            says.add(desk.say("invitation.outlook", desk.words().word(turnout.outlook())));
        }
        if (turnout.isNoLongerLow()) {
            says.add(desk.say("invitation.no-longer-low"));
        }
        if (turnout.invitations().answerBy().isDay()) {
            says.add(desk.say("invitation.by", desk.words().full(turnout.invitations().answerBy())));
        }
        if (turnout.invitations().askedAgain()) {
            says.add(desk.say("invitation.asked-again"));
        }
        if (addresses != null) {
            says.add(addresses);
        }
        return says;
    }

    private static Count count(String key, int number, Desk desk) {
        return new Count(desk.say("invitation.count." + key), Integer.toString(number));
    }
}
