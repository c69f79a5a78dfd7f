package nl.kroniek.command.invitation.watch;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Id;
import nl.kroniek.events.MeetingId;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * The meetings that are still ahead and to which somebody is invited, by association and body: who has to look at them
 * again when a minimum changes. Worked out from the log, so it may be lost: it is read again then.
 */
@Component
class InvitedMeetings {

    private final MongoCollection<Document> meetings;

    InvitedMeetings(MongoDatabase database) {
        meetings = database.getCollection("watch_meetings");
        meetings.createIndex(Indexes.ascending("association", "bodies"));
    }

    void put(AssociationId association, MeetingId meeting, List<BodyId> bodies) {
        meetings.replaceOne(Filters.eq("_id", meeting.value()), new Document("_id", meeting.value())
                .append("association", association.value()).append("bodies", bodies.stream().map(Id::value).toList()),
                new ReplaceOptions().upsert(true));
    }

    void remove(MeetingId meeting) {
        meetings.deleteOne(Filters.eq("_id", meeting.value()));
    }

    boolean has(MeetingId meeting) {
        return meetings.find(Filters.eq("_id", meeting.value())).first() != null;
    }

    List<MeetingId> of(AssociationId association) {
        return found(Filters.eq("association", association.value()));
    }

    List<MeetingId> of(AssociationId association, BodyId body) {
        return found(Filters.and(Filters.eq("association", association.value()),
                Filters.eq("bodies", body.value())));
    }

    private List<MeetingId> found(Bson which) {
        return meetings.find(which).sort(Sorts.ascending("_id"))
                .map(found -> new MeetingId(found.getString("_id"))).into(new ArrayList<>());
    }
}
