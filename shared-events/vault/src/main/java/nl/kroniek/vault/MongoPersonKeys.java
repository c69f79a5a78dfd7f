package nl.kroniek.vault;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;

/** Keys as documents {@code {_id: personId, key: 32 bytes}}: the unique {@code _id} decides who was first. */
final class MongoPersonKeys implements PersonKeys {

    private final MongoCollection<Document> keys;
    private final SecureRandom random;

    MongoPersonKeys(MongoDatabase database, SecureRandom random) {
        this.keys = database.getCollection("vault_person_keys");
        this.random = random;
    }

    @Override
    public PersonKey create(String personId) {
        return find(personId).orElseGet(() -> insert(personId));
    }

    private PersonKey insert(String personId) {
        byte[] secret = new byte[PersonKey.LENGTH];
        random.nextBytes(secret);
        PersonKey key = new PersonKey(personId, secret);
        try {
            keys.insertOne(new Document("_id", personId).append("key", new Binary(secret)));
            return key;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return find(personId).orElseThrow(() -> e); // somebody was first: theirs is the key
        }
    }

    @Override
    public Optional<PersonKey> find(String personId) {
        return Optional.ofNullable(keys.find(Filters.eq("_id", personId)).first()).map(MongoPersonKeys::key);
    }

    @Override
    public Map<String, PersonKey> findAll(Collection<String> personIds) {
        Map<String, PersonKey> found = new HashMap<>();
        if (!personIds.isEmpty()) {
            keys.find(Filters.in("_id", Set.copyOf(personIds))).map(MongoPersonKeys::key).forEach(key -> found.put(key
                    .personId(), key));
        }
        return found;
    }

    private static PersonKey key(Document stored) {
        return new PersonKey(stored.getString("_id"), stored.get("key", Binary.class).getData());
    }
}
