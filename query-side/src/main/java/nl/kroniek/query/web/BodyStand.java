package nl.kroniek.query.web;

import nl.kroniek.query.body.bodies.BodyEntry;
import org.jspecify.annotations.Nullable;

/** What became of a body, in a few words. */
public final class BodyStand {

    private BodyStand() {}

    /** Null while it simply meets and its source says nothing else of it. */
    public static @Nullable String of(BodyEntry body, Desk desk) {
        if (body.ended() != null && body.ended().into() != null) {
            return desk.say("body.merged", desk.words().name(body.ended().into()),
                    desk.words().plain(body.ended().on()));
        }
        if (body.ended() != null) {
            return desk.say("body.ended", desk.words().plain(body.ended().on()));
        }
        if (body.handedOver() != null) {
            return desk.say("body.handed-over", desk.words().party(body.handedOver().to()),
                    desk.words().plain(body.handedOver().on()));
        }
        return body.state() == null ? null : desk.words().text(body.state());
    }
}
