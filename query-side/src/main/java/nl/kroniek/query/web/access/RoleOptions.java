package nl.kroniek.query.web.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.kroniek.access.RoleWord;
import nl.kroniek.events.access.Role;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;

/** The roles to choose from, each with what it allows. */
final class RoleOptions {

    private RoleOptions() {}

    static List<Option> without(Set<Role> held, Desk desk) {
        return Arrays.stream(Role.values()).filter(role -> !held.contains(role))
                .map(role -> new Option(RoleWord.of(role), desk.say("access.may." + RoleWord.of(role)), false))
                .toList();
    }
}
