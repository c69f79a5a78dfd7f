package nl.kroniek.command.http;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.access.route.Entry;
import nl.kroniek.access.route.Entry.Holders;
import nl.kroniek.access.route.Route;
import nl.kroniek.access.route.RouteTable;
import nl.kroniek.command.CommandCatalog;
import nl.kroniek.events.access.Role;

/** Every route of the command side: one for each command, as the catalog says, and those that are no command. */
public final class CommandRoutes {

    /** The administrator of the installation may begin an association with a file. */
    static final Holders IMPORTERS = new Holders(EnumSet.of(Role.SECRETARY, Role.ADMINISTRATOR), true);

    private static final List<Route> OTHERS = List.of(Route.post("/v1/associations/{association}/imports", IMPORTERS),
            Route.post("/v1/invitations/{code}/answer", Entry.open()),
            Route.post("/v1/associations/{association}/accounts", Entry.administrators()),
            Route.post("/v1/associations/{association}/accounts/{id}/password-reset", Entry.administrators()));

    private CommandRoutes() {}

    public static RouteTable table() {
        Stream<Route> commands = CommandCatalog.all().stream().map(type -> Route.post(type.path(), type.who()));
        return new RouteTable(Stream.concat(commands, OTHERS.stream()).toList());
    }
}
