package nl.kroniek.acceptance;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Vault;

/**
 * Two registries on one database, as where one is not enough, with a mail server and without a sample; shared by the
 * tests that want them. Passwords are not hashed there: a test that asks thousands of things over the border would do
 * little else.
 */
final class Pair {

    private static final String NAME = "allen";
    private static final String SECRET = "geheim-genoeg-voor-een-proef";

    private static final GreenMail SMTP = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Pair() {}

    /** All letters that the two sent so far. */
    static MimeMessage[] letters() {
        return SMTP.getReceivedMessages();
    }

    /** The administrator of the installation at both doors; both may be used for the same things. */
    static List<Client> doors() {
        return Started.DOORS;
    }

    private static final class Started {
        static final List<Client> DOORS = start();
    }

    private static List<Client> start() {
        SMTP.start();
        EmbeddedMongo mongo = EmbeddedMongo.start(Registries.directory());
        try (MongoClient behind = MongoClients.create(mongo.uri())) {
            Vault.accounts(behind, "kroniek").addIfAbsent(new Account("acc-" + NAME, NAME, "{noop}" + SECRET,
                    Map.of(Account.EVERY_ASSOCIATION, Set.of("ADMINISTRATOR"))));
        }
        Map<String, String> settings = Map.of("KRONIEK_MONGODB_URI", mongo.uri(), "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", String.valueOf(SMTP.getSmtp().getPort()), "KRONIEK_MAIL_FROM", "van@example.org",
                "KRONIEK_MAIL_ADDRESS", "https://kroniek.example");
        List<RegistryProcess> both = Stream.of(1, 2)
                .map(one -> RegistryProcess.launch(settings, new ConcurrentHashMap<>(), "run")).toList();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            both.forEach(RegistryProcess::close);
            mongo.close();
            SMTP.stop();
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
