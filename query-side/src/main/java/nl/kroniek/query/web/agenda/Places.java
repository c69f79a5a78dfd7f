package nl.kroniek.query.web.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.query.agenda.agendas.ItemEntry;
import nl.kroniek.query.web.Option;

/** Places on an agenda to choose from, each with what stands there now. */
final class Places {

    private Places() {}

    /** For a new item: before one that stands. */
    static List<Option> before(AgendaDesk at) {
        return options(at, "agenda.place.before");
    }

    /** For an item that stands. */
    static List<Option> among(AgendaDesk at) {
        return options(at, "agenda.place.now");
    }

    private static List<Option> options(AgendaDesk at, String key) {
        List<Option> options = new ArrayList<>();
        for (ItemEntry item : at.agenda().standing()) {
            String place = Integer.toString(options.size() + 1);
            options.add(new Option(place,
                    at.desk().say(key, place, at.desk().words().text(item.content().title())), false));
        }
        return options;
    }
}
