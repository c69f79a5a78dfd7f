package nl.kroniek.query.web;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of the menu, by their key: five for everybody, and what belongs to a role of this reader; without a role
 * only the access.
 */
final class Menu {

    private Menu() {}

    static List<Link> of(Desk desk) {
        Link access = new Link("access", desk.at("/toegang"));
        if (!desk.isMayRead()) {
            return List.of(access);
        }
        List<Link> menu = new ArrayList<>(List.of(new Link("start", desk.at("")),
                new Link("calendar", desk.at("/kalender")), new Link("decisions", desk.at("/besluiten")),
                new Link("progress", desk.at("/voortgang")), new Link("bodies", desk.at("/gremia"))));
        if (desk.isMayAudit()) {
            menu.add(new Link("control", desk.at("/controle")));
        }
        if (desk.isMayAdminister()) {
            menu.add(access);
        }
        return menu;
    }
}
