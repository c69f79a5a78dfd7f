package nl.kroniek.query.meeting.feed;

import biweekly.component.VEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.Folded;
import nl.kroniek.query.chronicle.Chronicle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Meetings, and the feed that is made of them, read back by a parser that is not ours. */
abstract class FeedBench {

    static final BodyId CULTURE = new BodyId("bdy-cultuur");
    static final BodyId SPORT = new BodyId("bdy-sport");
    static final PersonId PERSON = new PersonId("per-wethouder");
    static final Scope ALL = Scope.of(null, null);

    final List<Event> events = new ArrayList<>(List.of(EventSamples.all().getFirst()));

    Map<String, VEvent> read(Scope scope) {
        return ReadFeed.of(bytes(scope, false));
    }

    byte[] bytes(Scope scope, boolean cancelledAsStatus) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("nl/kroniek/query/web/texts/feed");
        messages.setDefaultEncoding("UTF-8");
        Chronicle chronicle = Folded.given(events);
        FeedWords words = new FeedWords(chronicle, new Named(), messages, Locale.of("nl"));
        return new Feed(chronicle, scope, words, "https://kroniek.test", cancelledAsStatus).bytes();
    }

    static VagueDate day(String text) {
        return EdtfDates.parse(text);
    }

    static MeetingScheduled meeting(String id, VagueDate on, @Nullable MeetingId with, BodyId... bodies) {
        return new MeetingScheduled(EventSamples.VGG, new MeetingId(id), "Overleg " + id, "Café; één, twee", on,
                List.of(bodies), List.of(), List.of(), false, List.of(), "Gemeentehuis, zaal €", false, null, null,
                with);
    }

    static MeetingCancelled cancelled(String id, String explanation) {
        return new MeetingCancelled(EventSamples.VGG, new MeetingId(id),
                List.of(new Reason(ReasonCategory.LOW_ATTENDANCE, explanation)), null, null,
                List.of(new FollowUp.BeingExplored("samen", null)), VagueDate.unknown());
    }
}
