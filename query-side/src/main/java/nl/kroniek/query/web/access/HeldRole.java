package nl.kroniek.query.web.access;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kroniek.access.RoleWord;
import nl.kroniek.query.access.people.RoleEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Told;

/**
 * A role that somebody holds, as the page shows it.
 *
 * @param since when it was granted, in words, and by whom
 * @param revoke address of the form that takes it away
 */
record HeldRole(String role, String since, String revoke) {

    static List<HeldRole> all(List<RoleEntry> held, List<Told> story, Desk desk) {
        Map<Long, Told> told = story.stream().collect(Collectors.toMap(Told::position, Function.identity()));
        return held.stream().map(entry -> of(entry, told, desk)).toList();
    }

    private static HeldRole of(RoleEntry entry, Map<Long, Told> told, Desk desk) {
        Told granted = told.get(entry.since());
        String since = granted == null
                ? ""
                : desk.say("access.since", desk.moment(granted.recordedAt()), granted.who());
        return new HeldRole(desk.words().word(entry.role()), since,
                desk.at("/toegang/" + entry.account() + "/intrekken/" + RoleWord.of(entry.role())));
    }
}
