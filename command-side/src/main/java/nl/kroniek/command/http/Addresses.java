package nl.kroniek.command.http;

import java.util.Map;
import nl.kroniek.events.Id;

/** Where a thing is found, by the prefix of its id. */
final class Addresses {

    private static final Map<String, String> PLURALS = Map.ofEntries(Map.entry("bdy", "bodies"),
            Map.entry("org", "organisations"), Map.entry("per", "persons"), Map.entry("sea", "seats"),
            Map.entry("mtg", "meetings"), Map.entry("ser", "series"), Map.entry("con", "contacts"),
            Map.entry("mil", "milestones"), Map.entry("dec", "decisions"), Map.entry("pln", "plans"),
            Map.entry("act", "activities"), Map.entry("doc", "documents"), Map.entry("rem", "remarks"),
            Map.entry("itm", "agenda-items"));

    private Addresses() {}

    static String of(Id id) {
        return "/v1" + within(id);
    }

    /** Behind the address of the thing that it is a part of. */
    static String within(Id id) {
        return "/" + PLURALS.get(id.value().substring(0, 3)) + "/" + id.value();
    }
}
