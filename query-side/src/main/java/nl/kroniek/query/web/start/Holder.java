package nl.kroniek.query.web.start;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import nl.kroniek.query.access.people.RoleEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;

/** Somebody who holds roles now, with these in words. */
public record Holder(Link person, String roles) {

    /** By name. */
    static List<Holder> all(Desk desk) {
        return desk.chronicle().people().held().stream().collect(groupingBy(RoleEntry::account)).entrySet().stream()
                .map(each -> new Holder(
                        new Link(desk.words().name(each.getKey()), desk.at("/toegang/" + each.getKey())),
                        each.getValue().stream().map(held -> desk.say("signin.role." + held.role()))
                                .collect(joining(", "))))
                .sorted(Comparator.comparing(holder -> holder.person().text())).toList();
    }
}
