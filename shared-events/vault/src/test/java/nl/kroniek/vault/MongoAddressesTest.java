package nl.kroniek.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kroniek.embedded.EmbeddedMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MongoAddressesTest {

    private static final Addressee KLEVE = new Addressee.Person("per-kleve");
    private static final Addressee OTHER = new Addressee.Person("per-ander");
    private static final Addressee TOWN = new Addressee.Organisation("org-stad");
    private static final Addressee GUEST = new Addressee.Guest("mtg-een", 3);

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private final PersonKeys keys = Vault.personKeys(client, "kroniek");
    private final Addresses addresses = Vault.addresses(client, "kroniek", keys, new Seal(new SecureRandom()));

    @BeforeEach
    void register() {
        keys.create("per-kleve");
        keys.create("per-ander");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void an_address_of_a_person_an_organisation_or_a_guest_is_kept_changed_and_forgotten() {
        for (Addressee whose : List.of(KLEVE, TOWN, GUEST)) {
            assertThat(addresses.of("vgg", whose)).isEmpty();
            assertThat(addresses.put("vgg", whose, "een@example.nl")).isTrue();
            assertThat(addresses.put("vgg", whose, "twee@example.nl")).isTrue();
            assertThat(addresses.of("vgg", whose)).contains("twee@example.nl");
            addresses.remove("vgg", whose);
            addresses.remove("vgg", whose);
            assertThat(addresses.of("vgg", whose)).isEmpty();
        }
    }

    @Test
    void many_are_found_at_once_and_who_has_none_is_left_out() {
        addresses.put("vgg", KLEVE, "kleve@example.nl");
        addresses.put("vgg", GUEST, "gast@example.nl");
        assertThat(addresses.all("vgg", List.of(KLEVE, OTHER, TOWN, GUEST, KLEVE)))
                .isEqualTo(Map.of(KLEVE, "kleve@example.nl", GUEST, "gast@example.nl"));
        assertThat(addresses.all("vgg", List.of())).isEmpty();
    }

    @Test
    void associations_meetings_and_numbers_know_nothing_of_each_other() {
        addresses.put("vgg", KLEVE, "kleve@example.nl");
        addresses.put("vgg", TOWN, "stad@example.nl");
        addresses.put("vgg", GUEST, "gast@example.nl");
        assertThat(addresses.all("vfg", List.of(KLEVE, TOWN, GUEST))).isEmpty();
        assertThat(addresses.of("vgg", new Addressee.Guest("mtg-een", 2))).isEmpty();
        assertThat(addresses.of("vgg", new Addressee.Guest("mtg-twee", 3))).isEmpty();
        addresses.remove("vfg", KLEVE);
        assertThat(addresses.of("vgg", KLEVE)).contains("kleve@example.nl");
    }

    @Test
    void without_the_key_of_a_person_there_is_no_address_and_none_is_kept() {
        addresses.put("vgg", KLEVE, "kleve@example.nl");
        collection("vault_person_keys").deleteOne(Filters.eq("_id", "per-kleve"));

        assertThat(addresses.of("vgg", KLEVE)).isEmpty();
        assertThat(addresses.all("vgg", List.of(KLEVE))).isEmpty();
        assertThat(addresses.put("vgg", KLEVE, "weer@example.nl")).isFalse();
        assertThat(keys.find("per-kleve")).as("who was erased does not begin again").isEmpty();
    }

    @Test
    void what_was_moved_to_another_or_changed_is_no_address() {
        addresses.put("vgg", KLEVE, "kleve@example.nl");
        addresses.put("vgg", OTHER, "ander@example.nl");
        addresses.put("vgg", TOWN, "stad@example.nl");
        addresses.put("vfg", TOWN, "elders@example.nl");
        String ciphertext = Objects.requireNonNull(kept("vgg/person/per-kleve")).getString("ciphertext");
        set("vgg/person/per-ander", ciphertext);
        set("vfg/organisation/org-stad", Objects.requireNonNull(kept("vgg/organisation/org-stad")).getString(
                "ciphertext"));
        set("vgg/organisation/org-stad", "niets");

        assertThat(addresses.of("vgg", OTHER)).isEmpty();
        assertThat(addresses.of("vfg", TOWN)).isEmpty();
        assertThat(addresses.all("vgg", List.of(KLEVE, OTHER, TOWN))).containsOnlyKeys(KLEVE);
    }

    @Test
    void nothing_that_is_stored_shows_an_address() {
        addresses.put("vgg", KLEVE, "kleve@example.nl");
        addresses.put("vgg", TOWN, "kleve@example.nl");
        assertThat(collection("vault_addresses").find().map(Document::toJson)).hasSize(2)
                .noneMatch(each -> each.contains("kleve@") || each.contains("example"));
    }

    private void set(String id, String ciphertext) {
        collection("vault_addresses").updateOne(Filters.eq("_id", id), Updates.set("ciphertext", ciphertext));
    }

    private Document kept(String id) {
        return Objects.requireNonNull(collection("vault_addresses").find(Filters.eq("_id", id)).first());
    }

    private MongoCollection<Document> collection(String name) {
        return client.getDatabase("kroniek").getCollection(name);
    }
}
