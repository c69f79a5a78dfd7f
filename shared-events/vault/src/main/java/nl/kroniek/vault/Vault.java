package nl.kroniek.vault;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;

/** Where the ports meet a database: every look-up and write asks for a majority, whatever the client says. */
public final class Vault {

    private Vault() {}

    /** Keys in the collection {@code vault_person_keys} of this database. */
    public static PersonKeys personKeys(MongoClient client, String database) {
        return new MongoPersonKeys(database(client, database), new SecureRandom());
    }

    /** Accounts in the collection {@code vault_accounts} of this database. */
    public static Accounts accounts(MongoClient client, String database) {
        return new MongoAccounts(database(client, database));
    }

    /** Mail addresses in the collection {@code vault_addresses} of this database. */
    public static Addresses addresses(MongoClient client, String database, PersonKeys keys, Seal seal) {
        return new MongoAddresses(database(client, database), keys, seal);
    }

    /** The database itself, for others who keep secrets: their collections begin with {@code vault_}. */
    public static MongoDatabase database(MongoClient client, String database) {
        return client.getDatabase(database).withWriteConcern(WriteConcern.MAJORITY).withReadConcern(
                ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary());
    }
}
