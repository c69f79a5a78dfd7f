package nl.kroniek.query.story;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Event;
import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.BodyEnding;
import nl.kroniek.events.body.BodyEndingWithdrawn;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyEvent;
import nl.kroniek.events.body.BodyHandedOver;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.events.body.BodyMerged;
import nl.kroniek.events.body.BodyRenamed;
import org.jspecify.annotations.Nullable;

/** Before and after of a body: whether it goes on, and under whom. */
final class BodyChanges {

    private BodyChanges() {}

    static void add(BodyEvent event, List<Event> earlier, Changes changes) {
        Wording words = changes.words();
        List<String> organisers = new ArrayList<>(List.of(words.say("change.unknown")));
        String minimum = words.minimum(null);
        for (Event each : earlier) {
            if (each instanceof BodyEvent of && of.body().equals(event.body())) {
                follow(of, organisers, words);
                minimum = of instanceof MinimumAttendanceSet set ? words.minimum(set.minimum()) : minimum;
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
            case BodyHandedOver e -> changes.add("organiser", organisers.getLast(), words.party(e.to()));
            case BodyEndingWithdrawn e -> withdrawn(e, organisers, changes);
            case MinimumAttendanceSet e -> changes.add("minimum", minimum, words.minimum(e.minimum()));
        }
    }

    private static String said(@Nullable String text, Wording words) {
        return text == null ? words.say("change.none") : text;
    }

    private static void withdrawn(BodyEndingWithdrawn event, List<String> organisers, Changes changes) {
        Wording words = changes.words();
        String goesOn = words.say("change.goes-on");
        switch (event.ending()) {
            case BodyEnding.Discontinued e -> changes.add("state", words.say("change.ended"), goesOn);
            case BodyEnding.MergedInto e ->
                changes.add("state", words.say("change.merged", words.name(e.into())), goesOn);
            case BodyEnding.HandedOverTo e -> changes.add("organiser", words.party(e.to()),
                    organisers.get(Math.max(0, organisers.size() - 2)));
        }
    }

    /** Who organised it, the last one at the end: who took over by mistake goes again. */
    private static void follow(BodyEvent event, List<String> organisers, Wording words) {
        if (event instanceof BodyEstablished e && !e.organisers().isEmpty()) {
            organisers.add(words.parties(e.organisers()));
        } else if (event instanceof BodyHandedOver e) {
            organisers.add(words.party(e.to()));
        } else if (event instanceof BodyEndingWithdrawn e && e.ending() instanceof BodyEnding.HandedOverTo
                && organisers.size() > 1) {
            organisers.removeLast();
        }
    }
}
