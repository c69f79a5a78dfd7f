package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A registry with a mail server: who is invited is told what becomes of the meeting, once, also after a kill. */
@InBrowser
class MailIT {

    private static final String VGG = "/v1/associations/vgg";
    private static final Pattern LINK = Pattern.compile("https://kroniek\\.example(/uitnodiging/\\S+)");
    private static final GreenMail SMTP = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final Set<String> SEEN = new HashSet<>();

    private static Path data;
    private static RegistryProcess registry;

    @BeforeAll
    static void start() {
        SMTP.start();
        data = Registries.directory();
        registry = RegistryProcess.with(settings(), data, "run", "--sample", "vgg-2023");
    }

    @AfterAll
    static void stop() {
        registry.close();
        SMTP.stop();
    }

    private static Map<String, String> settings() {
        return Map.of("SPRING_MAIL_HOST", "127.0.0.1", "SPRING_MAIL_PORT", String.valueOf(SMTP.getSmtp().getPort()),
                "KRONIEK_MAIL_FROM", "vergaderingen@vgg.example", "KRONIEK_MAIL_ADDRESS", "https://kroniek.example/");
    }

    private static Client secretary() {
        return registry.as("secretaris");
    }

    @Test
    void from_an_invitation_to_a_cancellation_everybody_is_told_once_and_answers_from_the_mail() throws Exception {
        assertThat(SMTP.getReceivedMessages()).as("the year that was brought in is told to nobody").isEmpty();
        String meeting = planned();
        FormReader form = FormReader.of(secretary());
        form.send(form.form("/vgg/vergaderingen/" + meeting + "/uitnodigen").with("anderen",
                "gemeente Noord\ngemeente Oost\ngemeente Zuid"));
        awaitStates(meeting, "no-address", 3);
        assertThat(SMTP.getReceivedMessages()).isEmpty();

        // An address that is given is enough: what had none goes by itself.
        give(meeting, 1, "noord@example.org");
        give(meeting, 2, "oost@example.org");
        List<Arrived> invited = arrived(2);
        assertThat(invited).extracting(Arrived::to).containsExactlyInAnyOrder("noord@example.org", "oost@example.org");
        assertThat(invited).allSatisfy(each -> assertThat(each.method()).isEqualTo("REQUEST"));
        answered(meeting, invited.stream().filter(each -> each.to().startsWith("noord")).findFirst().orElseThrow());

        send(meeting, "rescheduling", "{\"to\":\"2036-07-10\",\"reasons\":[]}");
        List<Arrived> moved = arrived(2);
        assertThat(moved).allSatisfy(each -> {
            assertThat(each.method()).isEqualTo("REQUEST");
            assertThat(each.uid()).isEqualTo(invited.getFirst().uid()).contains(meeting);
            assertThat(each.sequence()).isGreaterThan(invited.getFirst().sequence());
            assertThat(each.text()).contains("10 juli 2036");
        });

        page(meeting);
        cancelled(meeting);
        List<Arrived> off = arrived(2);
        assertThat(off).extracting(Arrived::to).containsExactlyInAnyOrder("noord@example.org", "oost@example.org");
        assertThat(off).allSatisfy(each -> {
            assertThat(each.method()).isEqualTo("CANCEL");
            assertThat(each.sequence()).isGreaterThan(moved.getFirst().sequence());
            assertThat(each.text()).contains("sneeuw");
        });
        killed(meeting);
        everyIdOnce();
    }

    /** What people see of it, who may: the others see nothing. */
    private static void page(String meeting) {
        for (Sight sight : Sight.extremes().toList()) {
            try (Visitor visitor = Visitor.as(registry, "secretaris", sight)) {
                Page page = visitor.open("/vgg/mail");
                assertThat(page.locator("main").innerText()).contains("Zonder adres", "gemeente Zuid", "Verstuurd",
                        "gemeente Noord");
                visitor.check();
                page = visitor.open("/vgg/vergaderingen/" + meeting);
                assertThat(page.locator("main").innerText()).contains("Wie kreeg bericht?", "2 verstuurd.",
                        "Niet: gemeente Zuid. Er is geen adres bekend.");
                visitor.check();
                page = visitor.open("/vgg/vergaderingen/" + meeting + "/annuleren");
                assertThat(page.locator("main").innerText()).contains("Genodigden met een adres: 2 van 3.");
                visitor.check();
            }
        }
        assertThat(registry.as("medewerker").get(VGG + "/mails").statusCode()).isEqualTo(403);
        assertThat(registry.as("medewerker").get("/vgg/vergaderingen/" + meeting).body())
                .doesNotContain("Wie kreeg bericht?");
        assertThat(secretary().get(VGG + "/mails").body()).doesNotContain("@example.org");
        assertThat(registry.output()).noneMatch(line -> line.contains("@example.org"));
    }

    /** After a kill the log is followed from where it was: what was told is not told again, what comes is. */
    private static void killed(String meeting) throws Exception {
        awaitStates(meeting, "sent", 6);
        registry.kill();
        registry = RegistryProcess.againWith(registry, settings(), data, "run");
        send(meeting, "cancellation-withdrawal", "{\"reason\":\"de weg is vrij\"}");
        List<Arrived> again = arrived(2);
        assertThat(again).extracting(Arrived::to).containsExactlyInAnyOrder("noord@example.org", "oost@example.org");
        assertThat(again).allSatisfy(each -> assertThat(each.method()).isEqualTo("REQUEST"));
    }

    private static void everyIdOnce() throws Exception {
        List<String> ids = Arrays.stream(SMTP.getReceivedMessages()).map(MailIT::id).toList();
        assertThat(ids).hasSize(8).doesNotHaveDuplicates();
    }

    private static void answered(String meeting, Arrived mail) {
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        FormReader guest = new FormReader(registry.address(), HttpClient.newBuilder().cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL).build());
        assertThat(guest.send(guest.form(link.group(1)).with("antwoord", "accepted")).text())
                .contains("Uw antwoord is vastgelegd.");
        assertThat(secretary().json("/v1/meetings/" + meeting + "/invitations").at("/invitations/invited/0/answer")
                .asString()).isEqualTo("accepted");
    }

    private static void cancelled(String meeting) {
        FormReader form = FormReader.of(secretary());
        FormReader.Answer done = form.send(form.form("/vgg/vergaderingen/" + meeting + "/annuleren")
                .with("reden", "weather").with("uitleg-weather", "sneeuw op de weg"));
        assertThat(done.text()).contains("is geannuleerd");
    }

    private static String planned() {
        String at = secretary()
                .post(VGG + "/meetings", "{\"title\":\"PHO per post\",\"on\":\"2036-06-05\",\"bodies\":[\""
                        + new Known(secretary()).body("PHO Onderwijs") + "\"]}")
                .headers().firstValue("Location").orElseThrow();
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private static void give(String meeting, int number, String address) {
        var answer = secretary().put(VGG + "/addresses/meetings/" + meeting + "/invitations/" + number,
                "{\"address\":\"" + address + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static void send(String meeting, String noun, String body) {
        String etag = secretary().get("/v1/meetings/" + meeting).headers().firstValue("ETag").orElseThrow();
        var answer = secretary().post("/v1/meetings/" + meeting + "/" + noun, body, "If-Match", etag);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static void awaitStates(String meeting, String state, int number) throws InterruptedException {
        String all = "";
        for (int i = 0; i < 300; i++) {
            var items = secretary().json(VGG + "/mails?meeting=" + meeting).path("items");
            all = items.toString();
            if (items.valueStream().filter(each -> each.path("state").asString("").equals(state)).count() == number) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not " + number + " " + state + " in " + all);
    }

    /** As it came out at the other side. */
    private record Arrived(String to, String text, String method, ICalendar calendar) {

        String uid() {
            return calendar.getEvents().getFirst().getUid().getValue();
        }

        int sequence() {
            return calendar.getEvents().getFirst().getSequence().getValue();
        }
    }

    /** Waits for so many new ones; the server keeps them by receiver, not in the order in which they came. */
    private static List<Arrived> arrived(int number) throws Exception {
        int expected = SEEN.size() + number;
        for (int i = 0; i < 300 && SMTP.getReceivedMessages().length < expected; i++) {
            Thread.sleep(100);
        }
        MimeMessage[] all = SMTP.getReceivedMessages();
        assertThat(all).hasSize(expected);
        return Arrays.stream(all).filter(each -> SEEN.add(id(each))).map(MailIT::read).collect(Collectors.toList());
    }

    private static Arrived read(MimeMessage message) {
        try {
            Multipart both = (Multipart) ((Multipart) message.getContent()).getBodyPart(0).getContent();
            BodyPart invite = both.getBodyPart(1);
            String ics = new String(invite.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            ICalendar calendar = Biweekly.parse(ics).first();
            assertThat(invite.getContentType()).contains("method=" + calendar.getMethod().getValue());
            return new Arrived(message.getAllRecipients()[0].toString().replaceAll(".*<|>.*", ""),
                    String.valueOf(both.getBodyPart(0).getContent()), calendar.getMethod().getValue(), calendar);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
