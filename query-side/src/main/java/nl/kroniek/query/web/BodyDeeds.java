package nl.kroniek.query.web;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.query.body.bodies.BodyEntry;

/** What a secretary can do with a body as it stands. */
final class BodyDeeds {

    private static final List<String> ALL = List.of("nieuwe-zetel", "naam", "samenvoegen", "overdragen", "stoppen");

    private BodyDeeds() {}

    /** Of what has ended only that it did not. */
    static List<Link> of(BodyEntry body, Desk desk) {
        if (!desk.isMayWrite()) {
            return List.of();
        }
        List<Link> deeds = new ArrayList<>();
        if (body.ended() == null) {
            ALL.forEach(deed -> deeds.add(link(deed, body, desk.say("body.deed." + deed), desk)));
        }
        if (body.ended() != null || body.handedOver() != null) {
            deeds.add(link("terugdraaien", body,
                    desk.say(body.ended() == null ? "body.deed.terugdraaien.overdracht" : "body.deed.terugdraaien"),
                    desk));
        }
        return List.copyOf(deeds);
    }

    private static Link link(String deed, BodyEntry body, String text, Desk desk) {
        return new Link(text, desk.at("/gremia/" + body.id().value() + "/" + deed));
    }
}
