package nl.kroniek.standalone.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailFault;
import nl.kroniek.query.mail.letter.Occasion;
import nl.kroniek.query.mail.outbox.Claimed;
import nl.kroniek.query.mail.outbox.Outbox;
import nl.kroniek.standalone.operator.Machine.Said;
import nl.kroniek.vault.Addressee;
import nl.kroniek.vault.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with mail is planted and found; where it is not planted it is not found. */
class DoctorMailTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Map<String, String> WELL = Map.of("SPRING_MAIL_HOST", "mail.example.org",
            "KRONIEK_MAIL_FROM", "griffie@example.org", "KRONIEK_MAIL_ADDRESS", "https://kroniek.example.org");

    @TempDir
    Path home;

    @Test
    void mail_that_is_set_up_well_or_not_at_all_is_healthy() {
        assertThat(new MailLook(Map.of()).look()).isEmpty();
        assertThat(new MailLook(WELL).look()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SPRING_MAIL_HOST,'',mail-no-server", "KRONIEK_MAIL_FROM,'',mail-from-missing",
            "KRONIEK_MAIL_FROM,Griffie <griffie@example.org>,mail-from-wrong",
            "KRONIEK_MAIL_FROM,griffie,mail-from-wrong", "KRONIEK_MAIL_ADDRESS,'',mail-pages-missing",
            "KRONIEK_MAIL_ADDRESS,kroniek.example.org,mail-pages-wrong",
            "SPRING_MAIL_USERNAME,kroniek,mail-password-missing"})
    void half_a_setting_is_found(String name, String value, String code) {
        assertThat(codes(new MailLook(with(name, value)).look())).containsExactly(code);
    }

    @Test
    void a_password_file_is_found_when_it_is_gone_or_empty_or_open_to_others() throws IOException {
        Path file = home.resolve("password");
        Map<String, String> environment = new HashMap<>(with("KRONIEK_MAIL_PASSWORD_FILE", file.toString()));
        assertThat(codes(new MailLook(environment).look())).containsExactly("mail-user-missing");
        environment.put("SPRING_MAIL_USERNAME", "kroniek");
        assertThat(codes(new MailLook(environment).look())).containsExactly("mail-password-unreadable");
        Files.writeString(file, " \n");
        assertThat(codes(new MailLook(environment).look())).containsExactly("mail-password-unreadable");
        Files.writeString(file, "geheim");
        assertThat(new MailLook(environment).look()).isEmpty();
        mode(file, "rw-r-----");
        FileLook open = FileLook.of(new Machine(home).settings(), environment);
        assertThat(open.look()).containsExactly(Ailment.of("secret-open", file));
        mode(file, "rw-------");
        assertThat(open.look()).isEmpty();
        environment.put("SPRING_MAIL_PASSWORD", "geheim");
        assertThat(codes(new MailLook(environment).look())).containsExactly("mail-password-in-environment");
    }

    @Test
    void mail_that_waits_for_long_and_mail_that_was_given_up_is_counted() {
        new Machine(home).withLog(1).running(database -> {
            put(database, "e-waits", 1, NOON.minus(Duration.ofMinutes(61)));
            put(database, "e-fresh", 2, NOON.minus(Duration.ofMinutes(59)));
            assertThat(look(database, true).outbox())
                    .containsExactly(Ailment.of("mail-waits", 1, NOON.minus(Duration.ofMinutes(61))));
            assertThat(codes(look(database, false).outbox())).containsExactly("mail-waits-for-server");
            Outbox outbox = new Outbox(database, () -> NOON);
            Claimed longest = outbox.claim(Duration.ofMinutes(3)).orElseThrow();
            outbox.failed(longest, MailFault.ADDRESS_REFUSED, null);
            assertThat(look(database, true).outbox()).containsExactly(Ailment.of("mail-failed", 1));
            assertThat(look(database, true).invited()).isEmpty();
        });
    }

    @Test
    void where_there_never_was_any_mail_nothing_is_found_and_nothing_is_made() {
        new Machine(home).withLog(1).running(database -> {
            assertThat(look(database, true).outbox()).isEmpty();
            assertThat(database.listCollectionNames()).isNotEmpty().noneMatch(name -> name.startsWith("mail_"));
        });
    }

    @Test
    void the_order_says_it_with_its_mend_in_both_languages_and_to_programs() {
        Machine machine = new Machine(home).withLog(1);
        machine.running(database -> put(database, "e-waits", 1, NOON));
        Said said = machine.kroniek("doctor");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("many mails still wait", "2026-01-05T12:00:00Z", "Set SPRING_MAIL_HOST again");
        assertThat(machine.kroniek("doctor", "--lang", "nl").out()).contains("Stel SPRING_MAIL_HOST weer in.");
        assertThat(machine.kroniek("doctor", "--json").out()).contains("\"code\":\"mail-waits-for-server\"")
                .hasLineCount(1);
    }

    private static OutboxLook look(MongoDatabase database, boolean sending) {
        return new OutboxLook(database, new Nobody(), sending, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static void put(MongoDatabase database, String event, int number, Instant made) {
        new Outbox(database, () -> made).put(List.of(Mail.waiting(event, new AssociationId("ons"),
                new MeetingId("mtg-een"), number, "participants-invited", Occasion.INVITED, 1, made)));
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> environment = new HashMap<>(WELL);
        environment.put(name, value);
        return environment;
    }

    private static void mode(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static List<String> codes(List<Ailment> found) {
        return found.stream().map(Ailment::code).toList();
    }

    /** Nobody has an address. */
    private record Nobody() implements Addresses {

        @Override
        public Optional<String> of(String association, Addressee addressee) {
            return Optional.empty();
        }

        @Override
        public Map<Addressee, String> all(String association, Collection<? extends Addressee> addressees) {
            return Map.of();
        }

        @Override
        public boolean put(String association, Addressee addressee, String address) {
            return false;
        }

        @Override
        public void remove(String association, Addressee addressee) {}
    }
}
