package nl.kroniek.query.web.attendance;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.kroniek.events.Holder;
import nl.kroniek.events.Party;
import nl.kroniek.events.attendance.Attendee;
import nl.kroniek.query.commands.CommandJson;

/** What an attendee is called in the fields of a form: an id where there is one, never a name. */
final class AttendeeKey {

    private AttendeeKey() {}

    static String of(Attendee attendee) {
        if (attendee instanceof Attendee.OfHolder of && of.holder() instanceof Holder.OfPerson somebody) {
            return somebody.person().value();
        }
        if (attendee instanceof Attendee.OfParty of && of.party() instanceof Party.OfOrganisation known) {
            return known.organisation().value();
        }
        byte[] all = CommandJson.of((Record) attendee).toString().getBytes(StandardCharsets.UTF_8);
        return "wie-" + UUID.nameUUIDFromBytes(all);
    }
}
