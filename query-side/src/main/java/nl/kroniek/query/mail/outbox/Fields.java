package nl.kroniek.query.mail.outbox;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.mail.MailState;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The collection, what is asked of it and what changes in it. */
final class Fields {

    static final String STATE = "state";
    /** There only while something is still to be done. */
    static final String DUE = "due";
    static final String POSITION = "position";
    static final String ASSOCIATION = "association";
    static final String MEETING = "meeting";
    static final String MADE = "made";
    /** Until then it is not looked at whether it can be taken away; absent on what was never looked at. */
    static final String KEPT = "kept";
    static final String ENDED = "ended";
    static final String FAULT = "fault";
    static final String REPLY = "reply";
    static final String TRIES = "tries";

    private Fields() {}

    static MongoCollection<Document> collection(MongoDatabase database) {
        // Its name begins with mail_: the embedded server then syncs what is written, so that a kill sends little
        // twice.
        return database.getCollection("mail_outbox").withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary());
    }

    static Bson inMeeting(AssociationId association, MeetingId meeting) {
        return Filters.and(Filters.eq(ASSOCIATION, association.value()), Filters.eq(MEETING, meeting.value()));
    }

    static Bson isOneOf(MailState... states) {
        return Filters.in(STATE, Stream.of(states).map(MailDocuments::word).toList());
    }

    static Bson ended(MailState state, Instant now) {
        return Updates.combine(Updates.set(STATE, MailDocuments.word(state)), Updates.unset(DUE),
                Updates.set(ENDED, Date.from(now)));
    }

    static Bson waiting(Instant due) {
        return Updates.combine(Updates.set(STATE, MailDocuments.word(MailState.WAITING)),
                Updates.set(DUE, Date.from(due)));
    }
}
