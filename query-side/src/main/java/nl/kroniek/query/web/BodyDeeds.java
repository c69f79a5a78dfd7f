package nl.kroniek.query.web;

import java.util.List;
import nl.kroniek.query.body.bodies.BodyEntry;

/** What a secretary can do with a body as it stands. */
final class BodyDeeds {

    private static final List<String> ALL = List.of("nieuwe-zetel", "naam", "samenvoegen", "overdragen", "stoppen");

    private BodyDeeds() {}

    /** Nothing any more when it has ended. */
    static List<Link> of(BodyEntry body, Desk desk) {
        return body.ended() != null || !desk.isMayWrite()
                ? List.of()
                : ALL.stream().map(deed -> new Link(desk.say("body.deed." + deed),
                        desk.at("/gremia/" + body.id().value() + "/" + deed))).toList();
    }
}
