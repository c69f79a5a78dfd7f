package nl.kroniek.query.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter as another reader of mail understands it, who shares nothing with who wrote it. */
class MimeTest {

    private static final String ID = "<een-twee-drie@vgg.kroniek>";
    private static final String TEXT = "Beste één,\n\nDe zaal kost € 10 → " + "lang ".repeat(300) + "\n.\nFrom hier.\n";
    private static final byte[] ICS = ("BEGIN:VCALENDAR\r\nSUMMARY:één €\r\n" + "X:" + "é".repeat(500)
            + "\r\nEND:VCALENDAR\r\n")
            .getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "CANCEL"})
    void the_text_and_the_calendar_are_two_ways_to_read_it_and_the_calendar_is_there_as_a_file(String method)
            throws Exception {
        Message mail = read(letter("Uitnodiging", "Jan", new Invite(method, ICS)));

        assertThat(mail.getMimeType()).isEqualTo("multipart/mixed");
        List<Entity> parts = ((Multipart) mail.getBody()).getBodyParts();
        assertThat(parts).extracting(Entity::getMimeType).containsExactly("multipart/alternative", "application/ics");
        List<Entity> ways = ((Multipart) parts.getFirst().getBody()).getBodyParts();
        assertThat(ways).extracting(Entity::getMimeType).containsExactly("text/plain", "text/calendar");
        assertThat(ways).extracting(Entity::getCharset).containsOnly("UTF-8");
        assertThat(text(ways.getFirst())).isEqualTo(TEXT.replace("\n", "\r\n"));
        assertThat(type(ways.getLast()).getParameter("method")).isEqualTo(method);
        assertThat(bytes(ways.getLast())).isEqualTo(ICS);
        assertThat(parts.getLast().getFilename()).isEqualTo("uitnodiging.ics");
        assertThat(parts.getLast().getDispositionType()).isEqualTo("attachment");
        assertThat(bytes(parts.getLast())).isEqualTo(ICS);
    }

    @Test
    void a_letter_without_a_calendar_is_text_and_nothing_else() throws Exception {
        Message mail = read(letter("Agenda", "Jan", null));

        assertThat(mail.getMimeType()).isEqualTo("text/plain");
        assertThat(mail.getCharset()).isEqualTo("UTF-8");
        assertThat(text(mail)).isEqualTo(TEXT.replace("\n", "\r\n"));
    }

    @Test
    void sender_receiver_subject_and_id_are_as_they_were_given() throws Exception {
        String subject = "Uitnodiging: één overleg over € 10, " + "heel lang ".repeat(20).strip();
        Message mail = read(letter(subject, "gemeente \"Één\", de griffier; <x@y.nl>", new Invite("REQUEST", ICS)));

        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(mail.getFrom()).singleElement().satisfies(from -> assertThat(from.getAddress())
                .isEqualTo("griffie@vgg.test"));
        assertThat(mail.getTo().flatten()).singleElement().satisfies(to -> {
            assertThat(to.getAddress()).isEqualTo("jan@example.nl");
            assertThat(to.getName()).isEqualTo("gemeente \"Één\", de griffier; <x@y.nl>");
        });
        assertThat(mail.getMessageId()).isEqualTo(ID);
        assertThat(mail.getHeader().getField("Auto-Submitted").getBody()).isEqualTo("auto-generated");
        assertThat(mail.getDate()).as("a letter has a date").isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\nBcc: allen@example.nl", "\nBcc: allen@example.nl", "\rBcc: allen@example.nl",
            "\r\n\r\nEigen tekst", "\u2028Bcc: x@y.nl", "\u0085Bcc: x@y.nl", "\u0000"})
    void what_was_typed_into_a_title_or_a_name_adds_no_header_and_no_body(String typed) throws Exception {
        Message mail = read(letter("Overleg" + typed, "Jan" + typed, new Invite("REQUEST", ICS)));

        assertThat(mail.getHeader().getFields()).extracting(field -> field.getName().toLowerCase(java.util.Locale.ROOT))
                .containsExactlyInAnyOrder("from", "to", "message-id", "subject", "date", "mime-version",
                        "content-type",
                        "auto-submitted", "content-language");
        assertThat(mail.getTo().flatten()).hasSize(1);
        assertThat(mail.getSubject()).startsWith("Overleg").doesNotContain("\n", "\r", "\u0000");
    }

    @Test
    void no_line_is_longer_than_mail_allows_and_all_is_seven_bits() throws Exception {
        String raw = new String(raw(letter("€".repeat(300), "é".repeat(200), new Invite("REQUEST", ICS))),
                StandardCharsets.ISO_8859_1);

        assertThat(raw.split("\r\n")).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
        assertThat(raw.chars()).allMatch(each -> each < 128);
        assertThat(raw.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void an_address_that_is_none_is_not_written_to() {
        assertThatThrownBy(() -> Mime.of(new Letter("jan@example.nl, piet@example.nl", "x", "s", "t", null),
                "griffie@vgg.test", ID, Session.getInstance(new Properties()))).isInstanceOf(MessagingException.class);
    }

    private static Letter letter(String subject, String name, @Nullable Invite calendar) {
        return new Letter("jan@example.nl", name, subject, TEXT, calendar);
    }

    private static byte[] raw(Letter letter) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        Mime.of(letter, "griffie@vgg.test", ID, Session.getInstance(new Properties())).writeTo(out);
        return out.toByteArray();
    }

    private static Message read(Letter letter) throws Exception {
        var builder = new DefaultMessageBuilder();
        builder.setFieldParser(LenientFieldParser.getParser());
        return builder.parseMessage(new ByteArrayInputStream(raw(letter)));
    }

    private static ContentTypeField type(Entity part) {
        return (ContentTypeField) Objects.requireNonNull(part.getHeader().getField("Content-Type"));
    }

    private static byte[] bytes(Entity part) throws IOException {
        return ((SingleBody) part.getBody()).getInputStream().readAllBytes();
    }

    private static String text(Entity part) throws IOException {
        return new String(bytes(part), StandardCharsets.UTF_8);
    }
}
