package nl.kroniek.vault;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as documents {@code {_id: association and whose, ciphertext, keyCommitment}}. The {@code _id} of a person's
 * says the key too; others have a key of their own that is called like the document.
 */
final class MongoAddresses implements Addresses {

    private final MongoCollection<Document> addresses;
    private final PersonKeys keys;
    private final Seal seal;

    MongoAddresses(MongoDatabase database, PersonKeys keys, Seal seal) {
        this.addresses = database.getCollection("vault_addresses");
        this.keys = keys;
        this.seal = seal;
    }

    @Override
    public Optional<String> of(String association, Addressee addressee) {
        Document kept = addresses.find(Filters.eq("_id", id(association, addressee))).first();
        return kept == null
                ? Optional.empty()
                : keys.find(key(association, addressee)).flatMap(key -> opened(key, kept));
    }

    @Override
    public Map<Addressee, String> all(String association, Collection<? extends Addressee> addressees) {
        Map<String, Addressee> wanted = addressees.stream().collect(
                Collectors.toMap(each -> id(association, each), Function.<Addressee>identity(), (one, same) -> one));
        Map<Addressee, String> found = new HashMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        Map<Addressee, Document> kept = new HashMap<>();
        addresses.find(Filters.in("_id", wanted.keySet())).forEach(each -> {
            Addressee whose = wanted.get(each.getString("_id"));
            if (whose != null) {
                kept.put(whose, each);
            }
        });
        Map<String, PersonKey> known = keys.findAll(kept.keySet().stream().map(each -> key(association, each))
                .toList());
        kept.forEach((whose, each) -> opened(known.get(key(association, whose)), each)
                .ifPresent(address -> found.put(whose, address)));
        return found;
    }

    @Override
    public boolean put(String association, Addressee addressee, String address) {
        String name = key(association, addressee);
        // Never a new key for a person: one whose key was destroyed would begin to exist again.
        Optional<PersonKey> key = addressee instanceof Addressee.Person
                ? keys.find(name)
                : Optional.of(keys.create(name));
        key.map(each -> seal.seal(each, address)).ifPresent(sealed -> {
            String id = id(association, addressee);
            addresses.replaceOne(Filters.eq("_id", id), new Document("_id", id)
                    .append("ciphertext", sealed.ciphertext()).append("keyCommitment", sealed.keyCommitment()),
                    new ReplaceOptions().upsert(true));
        });
        return key.isPresent();
    }

    @Override
    public void remove(String association, Addressee addressee) {
        addresses.deleteOne(Filters.eq("_id", id(association, addressee)));
    }

    private Optional<String> opened(@Nullable PersonKey key, Document kept) {
        if (key == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(seal.open(key, new Sealed(kept.getString("ciphertext"), kept.getString(
                    "keyCommitment"))));
        } catch (SealBrokenException unreadable) {
            // No letter goes to who cannot be read; the page shows that there is no address, and takes a new one.
            return Optional.empty();
        }
    }

    private static String key(String association, Addressee addressee) {
        return addressee instanceof Addressee.Person of ? of.person() : "address " + id(association, addressee);
    }

    private static String id(String association, Addressee addressee) {
        return association + switch (addressee) {
            case Addressee.Person of -> "/person/" + of.person();
            case Addressee.Organisation of -> "/organisation/" + of.organisation();
            case Addressee.Guest of -> "/guest/" + of.meeting() + "/" + of.invitation();
        };
    }
}
