package nl.kroniek.standalone.operator;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** The MongoDB server that was named: what it says of itself, and of the collection of the log. */
final class ServerLook {

    private ServerLook() {}

    static List<Ailment> at(MongoDatabase database) {
        List<Ailment> found = new ArrayList<>(
                of(database.runCommand(new BsonDocument("isMaster", new BsonInt32(1)), BsonDocument.class)));
        database.listCollections(BsonDocument.class).into(new ArrayList<>()).stream()
                .filter(collection -> collection.getString("name").getValue().equals("log_commits"))
                .filter(collection -> collection.getDocument("options", new BsonDocument())
                        .getBoolean("capped", BsonBoolean.FALSE).getValue())
                .forEach(capped -> found.add(Ailment.of("capped")));
        return found;
    }

    /** @param greeting the server's answer to {@code isMaster} */
    static List<Ailment> of(BsonDocument greeting) {
        if (new BsonString("isdbgrid").equals(greeting.get("msg"))) {
            return List.of();
        }
        if (!greeting.containsKey("setName")) {
            return List.of(Ailment.of("standalone"));
        }
        return greeting.getBoolean("ismaster", BsonBoolean.FALSE).getValue()
                ? List.of()
                : List.of(Ailment.of("not-primary", greeting.getString("setName").getValue()));
    }
}
