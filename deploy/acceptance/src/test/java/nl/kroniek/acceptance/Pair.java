package nl.kroniek.acceptance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Vault;

/**
 * Two registries on one database, as where one is not enough, without a sample; shared by the tests that want them. Passwords
 * are not hashed there: a test that asks thousands of things over the border would do little else.
 */
final class Pair {

    private static final String NAME = "allen";
    private static final String SECRET = "geheim-genoeg-voor-een-proef";

    private Pair() {}

    /** The administrator of the installation at both doors; both may be used for the same things. */
    static List<Client> doors() {
        return Started.DOORS;
    }

    private static final class Started {
        static final List<Client> DOORS = start();
    }

    private static List<Client> start() {
        EmbeddedMongo mongo = EmbeddedMongo.start(Registries.directory());
        try (MongoClient behind = MongoClients.create(mongo.uri())) {
            Vault.accounts(behind, "kroniek").addIfAbsent(new Account("acc-" + NAME, NAME, "{noop}" + SECRET,
                    Map.of(Account.EVERY_ASSOCIATION, Set.of("ADMINISTRATOR"))));
        }
        List<RegistryProcess> both = Stream.of(1, 2).map(one -> RegistryProcess.launchOnDatabase(mongo.uri(), "run"))
                .toList();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            both.forEach(RegistryProcess::close);
            mongo.close();
        }));
        return both.stream().map(Pair::ready).toList();
    }

    private static Client ready(RegistryProcess registry) {
        try {
            registry.await(line -> line.startsWith("address "));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Client(registry.address(), NAME, SECRET);
    }
}
