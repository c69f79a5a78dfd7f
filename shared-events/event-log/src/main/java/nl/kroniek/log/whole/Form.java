package nl.kroniek.log.whole;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Whether a document is stored exactly as it is written. Nothing that is hashed is lost when a number is stored as
 * another kind of number, or a field is added; but nobody of ours did that.
 */
final class Form {

    private Form() {}

    /** The first field that is not as it is written. */
    static Optional<String> wrongField(BsonDocument stored, StoredCommit read) {
        return difference(stored, StoredLog.document(read));
    }

    private static Optional<String> difference(BsonDocument stored, BsonDocument right) {
        Iterator<Map.Entry<String, BsonValue>> expected = right.entrySet().iterator();
        for (var field : stored.entrySet()) {
            var next = expected.hasNext() ? expected.next() : null;
            if (next == null || !next.getKey().equals(field.getKey())) {
                return Optional.of(field.getKey());
            }
            var wrong = difference(field.getKey(), field.getValue(), next.getValue());
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> difference(String name, BsonValue stored, BsonValue right) {
        if (right.isArray()) {
            for (int i = 0; i < right.asArray().size(); i++) {
                var wrong = difference(stored.asArray().get(i).asDocument(), right.asArray().get(i).asDocument());
                if (wrong.isPresent()) {
                    return wrong.map(field -> name + "." + field);
                }
            }
            return Optional.empty();
        }
        return stored.equals(right) ? Optional.empty() : Optional.of(name);
    }
}
