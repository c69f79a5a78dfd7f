package nl.kroniek.query.mail.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Takes away what ended long ago. An entry is what keeps a mail from being sent twice, and says later letters about its
 * meeting what people were told: so it stands until it is no news by far, and its meeting has gone by.
 */
final class Cleaning {

    /** One round is short work, whatever there is to do. */
    private static final int AT_ONCE = 100;
    private static final Duration LOOK_AGAIN = Duration.ofDays(7);

    private final MongoCollection<Document> mails;
    private final Chronicles chronicles;
    private final Duration keep;
    private final Clock clock;

    /** @param keep see {@link nl.kroniek.query.mail.SendingSettings#keep} */
    Cleaning(MongoDatabase database, Chronicles chronicles, Duration keep, Clock clock) {
        this.mails = Fields.collection(database);
        this.chronicles = chronicles;
        this.keep = keep;
        this.clock = clock;
    }

    private record Matter(AssociationId association, MeetingId meeting) {}

    /**
     * One round, the oldest first. Broken off, or done by two at once, it is as if it were done in part.
     *
     * @return how many were taken away
     */
    long clean() {
        Instant now = clock.instant();
        Bson old = Filters.lt(Fields.ENDED, Date.from(now.minus(keep)));
        Set<Matter> matters = new LinkedHashSet<>();
        mails.find(Filters.and(old, Filters.or(Filters.exists(Fields.KEPT, false),
                Filters.lte(Fields.KEPT, Date.from(now))))).sort(Sorts.ascending(Fields.ENDED)).limit(AT_ONCE)
                .map(found -> new Matter(new AssociationId(found.getString(Fields.ASSOCIATION)),
                        new MeetingId(found.getString(Fields.MEETING))))
                .into(new ArrayList<>()).forEach(matters::add);
        long taken = 0;
        for (Matter matter : matters) {
            // What is waiting or was told lately has no end, or a late one, and stays.
            Bson theirs = Filters.and(Fields.inMeeting(matter.association(), matter.meeting()), old);
            if (isOver(matter, now)) {
                taken += mails.deleteMany(theirs).getDeletedCount();
            } else {
                mails.updateMany(theirs, Updates.set(Fields.KEPT, Date.from(now.plus(LOOK_AGAIN))));
            }
        }
        return taken;
    }

    /** A meeting that no view knows is not over: the views may be being made. */
    private boolean isOver(Matter matter, Instant now) {
        LocalDate day = LocalDate.ofInstant(now.minus(keep), Netherlands.TIME);
        return chronicles.of(matter.association())
                .flatMap(chronicle -> chronicle.calendar().find(matter.meeting().value()))
                .filter(entry -> isOver(entry, day)).isPresent();
    }

    private static boolean isOver(CalendarEntry entry, LocalDate day) {
        LocalDate latest = entry.on().latest();
        return latest == null
                ? entry.status() != MeetingStatus.SCHEDULED && entry.status() != MeetingStatus.POSTPONED
                : latest.isBefore(day);
    }
}
