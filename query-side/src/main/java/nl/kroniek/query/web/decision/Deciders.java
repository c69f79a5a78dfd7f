package nl.kroniek.query.web.decision;

import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.events.Party;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;

/** Who can have decided in a meeting: its bodies; where there are none, who convened it; else the association. */
final class Deciders {

    private Deciders() {}

    /** At least one. */
    static List<Option> of(CalendarEntry meeting, Desk desk) {
        List<Party> organisers = meeting.arrangements() == null ? List.of() : meeting.arrangements().organisers();
        List<Option> found = Stream.concat(
                meeting.bodies().stream().map(body -> new Option(body.value(), desk.words().name(body), false)),
                meeting.bodies().isEmpty() ? organisers.stream().map(party -> option(party, desk)) : Stream.of())
                .toList();
        return found.isEmpty() ? List.of(new Option("association", desk.name(), false)) : found;
    }

    private static Option option(Party party, Desk desk) {
        return new Option(value(party), desk.words().party(party), false);
    }

    /** A party as commands write it. */
    private static String value(Party party) {
        return switch (party) {
            case Party.OfBody of -> of.body().value();
            case Party.OfAssociation of -> "association";
            case Party.OfOrganisation of -> of.organisation().value();
            case Party.Described described -> described.text();
        };
    }
}
