package nl.kroniek.standalone.operator;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import nl.kroniek.log.whole.LogCopy;
import org.bson.RawBsonDocument;

/**
 * Writes what the log cannot hold, keys above all, into a file of its own: a name, the log it belongs to, then document
 * after document with its collection, their number, and SHA-256 over all of that.
 */
final class VaultWriter {

    static final String NAME = "kroniek/vault/v1";
    static final String DIGEST = "SHA-256";
    private static final int PAGE = 256;

    private VaultWriter() {}

    /**
     * @param log what was written of the log before, so that every key of a person in it is there by now
     * @param out is not closed; buffer it
     * @return how many documents
     */
    static long write(MongoDatabase database, LogCopy.Written log, OutputStream out) throws IOException {
        DigestOutputStream digested = new DigestOutputStream(out, VaultReader.digest());
        DataOutputStream data = new DataOutputStream(digested);
        data.writeUTF(NAME);
        data.writeLong(log.commits());
        data.write(log.hash());
        long count = 0;
        for (String name : Keeping.in(database)) {
            try (MongoCursor<RawBsonDocument> documents = database.getCollection(name, RawBsonDocument.class)
                    .withReadConcern(ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary()).find()
                    .sort(Sorts.ascending("_id")).batchSize(PAGE).cursor()) {
                for (; documents.hasNext(); count++) {
                    byte[] document = bytes(documents.next());
                    data.writeUTF(name);
                    data.writeInt(document.length);
                    data.write(document);
                }
            }
        }
        data.writeUTF("");
        data.writeLong(count);
        data.flush();
        out.write(digested.getMessageDigest().digest());
        return count;
    }

    private static byte[] bytes(RawBsonDocument document) {
        byte[] bytes = new byte[document.getByteBuffer().remaining()];
        document.getByteBuffer().get(bytes);
        return bytes;
    }
}
