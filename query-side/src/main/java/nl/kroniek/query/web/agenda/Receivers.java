package nl.kroniek.query.web.agenda;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.events.Party;
import nl.kroniek.query.meeting.calendar.Arrangements;
import nl.kroniek.query.web.meeting.PartyNames;

/** Who gets an agenda: the bodies that meet, and who else is invited. */
final class Receivers {

    private Receivers() {}

    /** A line each, as it is typed. */
    static String typed(AgendaDesk at) {
        Arrangements arrangements = at.meeting().arrangements();
        List<Party> invited = arrangements == null ? List.of() : arrangements.invited();
        return Stream.concat(at.meeting().bodies().stream().map(Party.OfBody::new), invited.stream())
                .map(party -> PartyNames.typed(party, at.desk())).collect(Collectors.joining("\n"));
    }
}
