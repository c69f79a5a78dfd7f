package nl.kroniek.query.meeting.feed;

import java.util.Optional;
import nl.kroniek.events.Holder;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;
import nl.kroniek.query.names.Names;

/** Everybody has a name here, so that a feed that asks for it gives it away. */
final class Named implements Names {

    @Override
    public Optional<String> find(String id) {
        return Optional.of(id.startsWith("per-") ? "Jan Jansen" : "Naam van " + id);
    }

    @Override
    public String person(PersonId id) {
        return "Jan Jansen";
    }

    @Override
    public String party(Party party) {
        return "partij";
    }

    @Override
    public String holder(Holder holder) {
        return "Jan Jansen";
    }

    @Override
    public String text(String withMentions) {
        return withMentions.replaceAll("@\\{per-[^}]*}", "Jan Jansen");
    }
}
