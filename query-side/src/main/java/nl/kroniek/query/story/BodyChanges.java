package nl.kroniek.query.story;

import java.util.List;
import nl.kroniek.events.Event;
import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyEvent;
import nl.kroniek.events.body.BodyHandedOver;
import nl.kroniek.events.body.BodyMerged;
import nl.kroniek.events.body.BodyRenamed;
import org.jspecify.annotations.Nullable;

/** Before and after of a body: whether it goes on, and under whom. */
final class BodyChanges {

    private BodyChanges() {}

    static void add(BodyEvent event, List<Event> earlier, Changes changes) {
        Wording words = changes.words();
        String organiser = words.say("change.unknown");
        for (Event each : earlier) {
            if (each instanceof BodyEvent of && of.body().equals(event.body())) {
                organiser = organiser(of, organiser, words);
            }
        }
        switch (event) {
            case BodyEstablished e -> {
            }
            case BodyRenamed e -> {
                changes.add("name", e.previously(), e.name());
                changes.add("abbreviation", said(e.previousAbbreviation(), words), said(e.abbreviation(), words));
            }
            case BodyMerged e -> changes.add("state", words.say("change.goes-on"),
                    words.say("change.merged", words.name(e.into())));
            case BodyDiscontinued e -> changes.add("state", words.say("change.goes-on"), words.say("change.ended"));
            case BodyHandedOver e -> changes.add("organiser", organiser, words.party(e.to()));
        }
    }

    private static String said(@Nullable String text, Wording words) {
        return text == null ? words.say("change.none") : text;
    }

    private static String organiser(BodyEvent event, String was, Wording words) {
        return switch (event) {
            case BodyEstablished e -> e.organisers().isEmpty() ? was : words.parties(e.organisers());
            case BodyHandedOver e -> words.party(e.to());
            case BodyRenamed e -> was;
            case BodyMerged e -> was;
            case BodyDiscontinued e -> was;
        };
    }
}
