package nl.kroniek.command.access.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kroniek.access.RoleWord;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The account that is asked for.
 *
 * @param name what is typed to sign in
 */
record AccountAsked(String name, Set<Role> roles) {

    /** @throws Refusal with everything that is wrong in it */
    static AccountAsked read(ObjectNode json) {
        List<Fault> faults = new ArrayList<>();
        json.propertyNames().stream().filter(name -> !Set.of("name", "roles").contains(name))
                .forEach(name -> faults.add(Objection.UNKNOWN_FIELD.at("/" + name, name, "name, roles")));
        if (!json.path("name").isString()) {
            faults.add(Objection.MISSING_FIELD.at("/name", "name"));
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        int at = 0;
        for (JsonNode each : json.path("roles")) {
            String field = "/roles/" + at++;
            RoleWord.read(each.asString("")).ifPresentOrElse(roles::add,
                    () -> faults.add(Objection.UNKNOWN_CHOICE.at(field, words())));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        String name = json.path("name").asString().strip();
        Refusal.unless(new TheNameMustBeShortAndPlain(name), new ARoleMustBeChosen(roles));
        return new AccountAsked(name, roles);
    }

    private static String words() {
        return Arrays.stream(Role.values()).map(RoleWord::of).collect(Collectors.joining(", "));
    }
}
