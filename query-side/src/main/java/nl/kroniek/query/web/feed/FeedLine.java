package nl.kroniek.query.web.feed;

import nl.kroniek.access.feed.FeedKey;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.PersonId;
import nl.kroniek.query.web.Desk;
import org.jspecify.annotations.Nullable;

/** One secret address in the list of its owner: what it shows, how old it is, whether anybody uses it. */
record FeedLine(String id, String shows, String since, String seen) {

    static FeedLine of(FeedKey key, Desk desk) {
        return new FeedLine(key.id(), shows(key.body(), key.person(), desk),
                desk.say("feed.since", desk.moment(key.made())),
                key.lastSeen() == null
                        ? desk.say("feed.seen-never")
                        : desk.say("feed.seen", desk.moment(key.lastSeen())));
    }

    static String shows(@Nullable String body, @Nullable String person, Desk desk) {
        String ofBody = body == null ? "" : desk.words().name(new BodyId(body));
        String ofPerson = person == null ? "" : desk.words().name(new PersonId(person));
        if (body == null) {
            return person == null ? desk.say("feed.scope-all") : desk.say("feed.scope-person", ofPerson);
        }
        return person == null
                ? desk.say("feed.scope-body", ofBody)
                : desk.say("feed.scope-body-person", ofBody, ofPerson);
    }
}
