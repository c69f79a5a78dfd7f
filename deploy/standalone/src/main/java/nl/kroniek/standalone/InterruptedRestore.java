package nl.kroniek.standalone;

import com.mongodb.client.MongoDatabase;
import nl.kroniek.standalone.operator.Restored;
import org.springframework.stereotype.Component;

/** Does not open on a log that was put back only in part: it looks whole and ends too early. */
@Component
class InterruptedRestore {

    InterruptedRestore(MongoDatabase database) {
        Restored.mustBeWhole(database);
    }
}
