package nl.kroniek.query.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kroniek.events.body.Authority;
import nl.kroniek.query.body.bodies.BodyEntry;

/**
 * Parties of one sort in a select, by the value that a command takes for them.
 *
 * @param label of the group, in the reader's language
 */
public record PartyGroup(String label, List<Option> options) {

    /** Bodies first, then the association, then the organisations. Bodies that ended are left out. */
    public static List<PartyGroup> all(Desk desk) {
        List<PartyGroup> groups = new ArrayList<>();
        groups.add(new PartyGroup(desk.say("menu.bodies"), bodies(desk)));
        groups.add(new PartyGroup(desk.say("party.ourselves"),
                List.of(new Option("association", desk.name(), false))));
        groups.add(new PartyGroup(desk.say("party.organisations"), organisations(desk)));
        return groups.stream().filter(group -> !group.options().isEmpty()).toList();
    }

    /** The organisations that the association knows. */
    public static List<Option> organisations(Desk desk) {
        return desk.chronicle().directory().organisations().stream()
                .map(each -> new Option(each.id().value(), each.name(), false)).toList();
    }

    private static List<Option> bodies(Desk desk) {
        return desk.chronicle().bodies().all().stream().filter(body -> body.ended() == null)
                .map(body -> new Option(body.id().value(), name(body, desk), false)).toList();
    }

    private static String name(BodyEntry body, Desk desk) {
        return body.authority() != Authority.ADVISORY
                ? body.name()
                : body.name() + " (" + desk.words().word(body.authority()).toLowerCase(Locale.ROOT) + ")";
    }
}
