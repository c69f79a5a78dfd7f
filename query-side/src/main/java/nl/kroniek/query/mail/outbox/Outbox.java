package nl.kroniek.query.mail.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailFault;
import nl.kroniek.query.mail.MailState;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The outbox as those use it who fill and empty it: one document for each who is to be told of an event. All that
 * changes it is one write to one document, so that of many processes one sends and one says what came of it.
 */
public final class Outbox {

    private static final String CLAIM = "claim";
    private static final FindOneAndUpdateOptions THE_LONGEST_DUE = new FindOneAndUpdateOptions()
            .sort(Sorts.ascending(Fields.DUE)).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> mails;
    private final InstantSource clock;

    public Outbox(MongoDatabase database, InstantSource clock) {
        this.mails = Fields.collection(database);
        this.clock = clock;
    }

    /** Once before the first mail: where none is ever sent, nothing is kept, not even this. */
    public void prepare() {
        mails.createIndex(Indexes.ascending(Fields.DUE));
        mails.createIndex(Indexes.ascending(Fields.ASSOCIATION, Fields.MEETING));
        mails.createIndex(Indexes.ascending(Fields.ASSOCIATION, Fields.STATE, Fields.POSITION));
        mails.createIndex(Indexes.ascending(Fields.ASSOCIATION, Fields.POSITION));
        mails.createIndex(Indexes.ascending(Fields.ENDED));
    }

    /**
     * Puts in what is not there yet, and ends what waited to say less. All of one event; harmless when repeated, in
     * part or as a whole.
     */
    public void put(List<Mail> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        mails.bulkWrite(fresh.stream().map(mail -> new UpdateOneModel<Document>(Filters.eq("_id", mail.key()),
                new Document("$setOnInsert", withoutId(mail)), new UpdateOptions().upsert(true))).toList(),
                new BulkWriteOptions().ordered(false));
        Mail one = fresh.getFirst();
        mails.updateMany(Filters.and(Fields.inMeeting(one.association(), one.meeting()),
                Filters.in("invitation", fresh.stream().map(Mail::invitation).toList()),
                Filters.in("occasion", one.matter().stream().map(MailDocuments::word).toList()),
                Filters.lt(Fields.POSITION, one.position()),
                Fields.isOneOf(MailState.WAITING, MailState.FAILED, MailState.NO_ADDRESS)),
                ended(MailState.OVERTAKEN));
    }

    /**
     * Takes the one that has waited longest, for so long; also one that somebody claimed and never said any more of.
     */
    public Optional<Claimed> claim(Duration lease) {
        String claim = UUID.randomUUID().toString();
        Instant now = clock.instant();
        return Optional.ofNullable(mails.findOneAndUpdate(Filters.lte(Fields.DUE, Date.from(now)), Updates.combine(
                Updates.set(Fields.STATE, MailDocuments.word(MailState.CLAIMED)), Updates.set(CLAIM, claim),
                Updates.set(Fields.DUE, Date.from(now.plus(lease)))), THE_LONGEST_DUE))
                .map(found -> new Claimed(MailDocuments.read(found), claim));
    }

    /** Who is still busy with it keeps it for so long again; harmless for who lost it, or is done with it. */
    public void hold(Claimed claimed, Duration lease) {
        mails.updateOne(theirs(claimed), Updates.set(Fields.DUE, Date.from(clock.instant().plus(lease))));
    }

    /**
     * What somebody claimed and never said any more of is free again at once. Only for who knows that nobody is
     * sending: as the one process of this database, before it sends.
     *
     * @return of how many
     */
    public long free() {
        return mails.updateMany(
                Filters.and(Filters.gte(Fields.DUE, new Date(0)), Fields.isOneOf(MailState.CLAIMED)),
                Updates.combine(Fields.waiting(clock.instant()), Updates.unset(CLAIM))).getModifiedCount();
    }

    /**
     * The server took it.
     *
     * @param told position up to which the letter knew the log
     * @return whether it was still ours to say; otherwise another process sends it again
     */
    public boolean sent(Claimed claimed, @Nullable String method, long told) {
        return settle(claimed, Updates.combine(ended(MailState.SENT), Updates.set("method", method),
                Updates.set("told", told), Updates.unset(Fields.FAULT), Updates.unset(Fields.REPLY)));
    }

    /** It was not taken, and is not tried again by itself. */
    public boolean failed(Claimed claimed, MailFault fault, @Nullable String reply) {
        return settle(claimed, Updates.combine(ended(MailState.FAILED), because(fault, reply),
                Updates.inc(Fields.TRIES, 1)));
    }

    /** It was not taken, and is tried again after that time. */
    public boolean later(Claimed claimed, Duration wait, MailFault fault, @Nullable String reply) {
        return settle(claimed, Updates.combine(Fields.waiting(clock.instant().plus(wait)), because(fault, reply),
                Updates.inc(Fields.TRIES, 1)));
    }

    /** It could not be tried yet; that counts for nothing. */
    public boolean putBack(Claimed claimed, Duration wait) {
        return settle(claimed, Fields.waiting(clock.instant().plus(wait)));
    }

    public boolean noAddress(Claimed claimed) {
        return settle(claimed, ended(MailState.NO_ADDRESS));
    }

    public boolean overtaken(Claimed claimed) {
        return settle(claimed, ended(MailState.OVERTAKEN));
    }

    /** Who lost its claim changes nothing any more. */
    private boolean settle(Claimed claimed, Bson change) {
        return mails.updateOne(theirs(claimed), Updates.combine(change, Updates.unset(CLAIM))).getModifiedCount() == 1;
    }

    private static Bson theirs(Claimed claimed) {
        return Filters.and(Filters.eq("_id", claimed.mail().key()), Filters.eq(CLAIM, claimed.claim()));
    }

    private Bson ended(MailState state) {
        return Fields.ended(state, clock.instant());
    }

    private static Bson because(MailFault fault, @Nullable String reply) {
        Bson why = Updates.set(Fields.FAULT, MailDocuments.word(fault));
        return Updates.combine(why, reply == null
                ? Updates.unset(Fields.REPLY)
                : Updates.set(Fields.REPLY, reply));
    }

    private static Document withoutId(Mail mail) {
        Document document = MailDocuments.write(mail);
        document.remove("_id");
        return document;
    }
}
