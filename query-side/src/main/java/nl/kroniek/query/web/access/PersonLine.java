package nl.kroniek.query.web.access;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.kroniek.query.access.people.RoleEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Told;

/**
 * Somebody with the roles they hold; without any when all were revoked.
 *
 * @param name by which they sign in
 * @param href their own page
 */
record PersonLine(String name, String href, List<HeldRole> roles) {

    /** Everybody who has a role or had one; who has one first, by name. */
    static List<PersonLine> all(Desk desk, List<Told> story) {
        return desk.chronicle().people().all().stream()
                .collect(groupingBy(RoleEntry::account, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(each -> new PersonLine(desk.words().name(each.getKey()), desk.at("/toegang/" + each.getKey()),
                        HeldRole.all(each.getValue().stream().filter(RoleEntry::isHeld).toList(), story, desk)))
                .sorted(Comparator.comparing((PersonLine line) -> line.roles().isEmpty())
                        .thenComparing(PersonLine::name))
                .toList();
    }
}
