package nl.kroniek.query.mail.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.Mails;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The outbox as people see it. Every question has an index. */
public final class KeptMails implements Mails {

    private final MongoCollection<Document> mails;
    private final InstantSource clock;

    public KeptMails(MongoDatabase database, InstantSource clock) {
        this.mails = Fields.collection(database);
        this.clock = clock;
    }

    @Override
    public Again again(AssociationId association, String key) {
        Bson theirs = Filters.and(Filters.eq("_id", key), Filters.eq(Fields.ASSOCIATION, association.value()));
        long changed = mails.updateOne(
                Filters.and(theirs, Fields.isOneOf(MailState.FAILED, MailState.NO_ADDRESS)),
                Updates.combine(Fields.waiting(clock.instant()), Updates.set(Fields.TRIES, 0),
                        Updates.unset(Fields.ENDED), Updates.unset(Fields.FAULT), Updates.unset(Fields.REPLY)))
                .getModifiedCount();
        return changed == 1 ? Again.WAITING : mails.find(theirs).first() == null ? Again.UNKNOWN : Again.NOT_NOW;
    }

    @Override
    public List<Mail> of(AssociationId association, MailState state, int most) {
        return newest(Filters.and(Filters.eq(Fields.ASSOCIATION, association.value()), Fields.isOneOf(state)), most);
    }

    @Override
    public List<Mail> newest(AssociationId association, int most) {
        return newest(Filters.eq(Fields.ASSOCIATION, association.value()), most);
    }

    @Override
    public List<Mail> of(AssociationId association, MeetingId meeting) {
        return mails.find(Fields.inMeeting(association, meeting))
                .sort(Sorts.ascending(Fields.POSITION, "invitation")).map(MailDocuments::read)
                .into(new ArrayList<>());
    }

    @Override
    public long unsent() {
        return mails.countDocuments(Filters.gte(Fields.DUE, new Date(0)));
    }

    private List<Mail> newest(Bson filter, int most) {
        return mails.find(filter).sort(Sorts.orderBy(Sorts.descending(Fields.POSITION), Sorts.ascending("_id")))
                .limit(most).map(MailDocuments::read).into(new ArrayList<>());
    }
}
