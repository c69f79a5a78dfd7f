package nl.kroniek.query.meeting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.Folded;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.commands.ImportReply;
import nl.kroniek.query.story.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CalendarFilesTest {

    private static final BodyId CULTURE = new BodyId("bdy-cultuur");
    private static final BodyId SPORT = new BodyId("bdy-sport");
    private static final Locale DUTCH = Locale.of("nl");

    private final List<Event> events = new ArrayList<>(List.of(EventSamples.all().getFirst(),
            body(CULTURE, "PHO Cultuur", "PHO C"), body(SPORT, "PHO Sport; en \"Bewegen\"", "PHO S")));

    @Test
    void a_spreadsheet_has_a_mark_semicolons_and_crlf_and_no_formula() {
        events.add(meeting("mtg-een", "=HYPERLINK(\"x\")", EdtfDates.parse("2023-09-21").at(LocalTime.of(14, 0))));
        events.add(new MeetingCancelled(EventSamples.VGG, new MeetingId("mtg-een"),
                List.of(new Reason(ReasonCategory.WEATHER, "sneeuw")), null, null, List.of(), VagueDate.unknown()));

        String csv = csv();

        assertThat(csv)
                .startsWith("\uFEFFkenmerk;soort;datum;tijd;titel;onderwerp;gremium;plaats;status;reden;adres\r\n")
                .contains("mtg-een;Vergadering;21 september 2023;14:00;\"'=HYPERLINK(\"\"x\"\")\";")
                .contains(";Geannuleerd;weersomstandigheden (sneeuw);https://kroniek.test/vergaderingen/mtg-een\r\n")
                .doesNotContain(";=");
    }

    @Test
    void what_goes_out_comes_in_again_as_it_was() {
        events.add(meeting("mtg-een", "=1+1; \"twee\"\nregels", EdtfDates.parse("2023-09-21").at(LocalTime.of(14, 0))));
        events.add(meeting("mtg-vaag", "'s-Gravenhage", EdtfDates.parse("2023-23")));

        List<FileRow> rows = CalendarFile.read(csv().getBytes(StandardCharsets.UTF_8));

        assertThat(rows).extracting(row -> row.cell(Column.TITEL), row -> row.cell(Column.GREMIUM))
                .containsExactlyInAnyOrder(
                        tuple("=1+1; \"twee\"\nregels", "PHO Cultuur | PHO Sport; en \"Bewegen\""),
                        tuple("'s-Gravenhage", "PHO Cultuur | PHO Sport; en \"Bewegen\""));
        assertThat(rows).allSatisfy(row -> assertThat(plan(row)).isInstanceOf(Planned.Known.class));

        // In a registry that does not know them they are planned with the same date, bodies and title.
        events.removeIf(MeetingScheduled.class::isInstance);
        assertThat(rows).extracting(this::plan).allSatisfy(
                plan -> assertThat(plan).isInstanceOf(Planned.Command.class));
        assertThat(rows).extracting(row -> ((Planned.Command) plan(row)).on()).containsExactlyInAnyOrder(
                EdtfDates.parse("2023-09-21").at(LocalTime.of(14, 0)), EdtfDates.parse("2023-23"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"31 juni 2024;PHO Cultuur;;|datum", ";PHO Cultuur;;|datum",
            "21 september 2024;PHO Bestaat Niet;;|gremium", "21 september 2024;;;|gremium",
            "21 september 2024;PHO Cultuur;25:00;|tijd", "september 2024;PHO Cultuur;14:00;|tijd",
            "21 september 2024;PHO Cultuur;;Geannuleerd|status"})
    void a_bad_row_names_its_line_and_its_column(String row, String column) {
        String file = "datum;gremium;tijd;status\r\n1 mei 2024;PHO C;;\r\n" + row + "\r\n";

        Report report = run(file, new Importer(), true);

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(3);
            assertThat(line.field()).isEqualTo(column);
            assertThat(line.sentence()).isNotBlank();
        });
    }

    @Test
    void what_the_importer_refuses_stands_by_the_line_of_the_file() {
        String file = "datum;gremium;titel\r\n31 juni 2024;PHO C;a\r\n1 mei 2024;PHO C;\"b\r\nb\"\r\n2 mei 2024;PHO C;c\r\n";
        Importer importer = new Importer();
        importer.answer = new ImportReply.Done(1, 0, List.of(new ImportReply.Refusal(1,
                "/bodies/0: PHO Cultuur komt niet meer bij elkaar.")), 40);

        Report report = run(file, importer, false);

        assertThat(report.refused()).extracting(Report.Line::line, Report.Line::field, Report.Line::title)
                .containsExactly(tuple(2, "datum", "a"), tuple(5, "gremium", "c"));
        assertThat(report.refused().getLast().sentence()).isEqualTo("PHO Cultuur komt niet meer bij elkaar.");
        assertThat(report.planned()).extracting(Report.Taken::title).containsExactly("b\r\nb");
    }

    @Test
    void what_nobody_knows_is_told_apart_from_what_was_refused() {
        String file = "datum;gremium\r\n1 mei 2024;PHO C\r\n";
        Importer importer = new Importer();
        importer.answer = new ImportReply.Refused("De geschiedenis is te kort.");
        assertThat(run(file, importer, false)).returns("De geschiedenis is te kort.", Report::failure)
                .returns(false, Report::uncertain).returns(false, Report::isTaken);
        importer.answer = new ImportReply.Uncertain();
        assertThat(run(file, importer, false)).returns(true, Report::uncertain).returns(false, Report::isTaken);
        importer.answer = new ImportReply.Done(1, 0, List.of(), 41);
        assertThat(run(file, importer, false)).returns(false, Report::uncertain).returns(true, Report::isTaken)
                .returns(41L, Report::position);
    }

    @Test
    void the_same_row_is_the_same_meeting_and_another_is_not() {
        assertThat(id("datum;gremium\n1 mei 2024;PHO C")).isEqualTo(id("gremium;datum\r\nPHO C;1 mei 2024\r\n"))
                .isNotEqualTo(id("datum;gremium\n2 mei 2024;PHO C"));
        assertThat(id("kenmerk;datum;gremium\nA1;1 mei 2024;PHO C"))
                .isEqualTo(id("kenmerk;datum;gremium\nA1;2 mei 2024;PHO C"))
                .isNotEqualTo(id("kenmerk;datum;gremium\nA2;1 mei 2024;PHO C"));
    }

    @Test
    void a_comma_between_cells_is_understood_too() {
        assertThat(CalendarFile.read("datum,gremium\n1 mei 2024,PHO C".getBytes(StandardCharsets.UTF_8)))
                .singleElement().extracting(row -> row.cell(Column.GREMIUM)).isEqualTo("PHO C");
    }

    @ParameterizedTest
    @CsvSource({"20240501T100000Z, 2024-05-01, 12:00", "20240110T100000Z, 2024-01-10, 11:00",
            "20240501T100000, 2024-05-01, 10:00"})
    void a_time_comes_to_the_clock_of_the_netherlands(String start, String day, String time) {
        FileRow row = CalendarFile.read(ics("DTSTART:" + start)).getFirst();

        assertThat(row.cell(Column.DATUM)).isEqualTo(day);
        assertThat(row.cell(Column.TIJD)).isEqualTo(time);
        assertThat(row.line()).isEqualTo(4);
    }

    @Test
    void an_appointment_of_another_program_becomes_a_meeting() {
        Planned plan = plan(CalendarFile.read(ics("DTSTART;VALUE=DATE:20240501\r\nCATEGORIES:PHO Cultuur")).getFirst());

        assertThat(plan).isInstanceOfSatisfying(Planned.Command.class, command -> {
            assertThat(command.on()).isEqualTo(EdtfDates.parse("2024-05-01"));
            assertThat(command.json().at("/bodies/0").asString()).isEqualTo(CULTURE.value());
            assertThat(command.json().at("/title").asString()).isEqualTo("Overleg, met komma");
        });
    }

    @Test
    void a_repeating_appointment_is_not_made_into_one_meeting() {
        Planned plan = plan(CalendarFile.read(ics("DTSTART:20240501T100000Z\r\nRRULE:FREQ=WEEKLY")).getFirst());

        assertThat(plan).isInstanceOfSatisfying(Planned.Wrong.class,
                wrong -> assertThat(wrong.sentence()).startsWith("exchange.repeating"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen datum\r\nhier", "datum;gremium\r\n\"open", "BEGIN:VCALENDAR\r\nonzin"})
    void a_file_that_is_none_is_refused_as_a_whole(String text) {
        assertThatThrownBy(() -> CalendarFile.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void letters_of_yesterday_and_a_file_without_end_are_refused() {
        assertThatThrownBy(() -> CalendarFile.read("datum;titel\r\n1 mei;caf\u00e9".getBytes(
                StandardCharsets.ISO_8859_1))).isInstanceOf(UnreadableFile.class).hasMessage("exchange.no-utf8");
        assertThatThrownBy(() -> CalendarFile.read(new byte[CalendarFile.MOST_BYTES + 1]))
                .isInstanceOf(UnreadableFile.class).hasMessage("exchange.too-large");
    }

    private static final class Importer implements nl.kroniek.query.commands.ImportApi {

        private ImportReply answer = new ImportReply.Done(1, 0, List.of(), 41);

        @Override
        public ImportReply bringIn(String association, List<? extends JsonNode> lines, boolean dryRun,
                Locale language) {
            return answer;
        }
    }

    private Report run(String file, Importer importer, boolean dryRun) {
        return new CalendarImport(importer).run(file.getBytes(StandardCharsets.UTF_8), dryRun, planning());
    }

    private String id(String file) {
        return ((Planned.Command) plan(CalendarFile.read(file.getBytes(StandardCharsets.UTF_8)).getFirst())).json()
                .at("/id").asString();
    }

    private Planned plan(FileRow row) {
        return planning().plan(row);
    }

    private Planning planning() {
        return new Planning(Folded.given(events), DUTCH, LocalDate.of(2024, 3, 1),
                (key, values) -> key + Arrays.toString(values));
    }

    private String csv() {
        Chronicle chronicle = Folded.given(events);
        Wording words = new Wording(id -> chronicle.bodies().find(new BodyId(id)).map(body -> body.name())
                .or(Optional::empty), DUTCH);
        return new String(new CalendarCsv(words, "https://kroniek.test/vergaderingen").bytes(chronicle.calendar()
                .all()), StandardCharsets.UTF_8);
    }

    private static byte[] ics(String lines) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:abc@elders.example\r\n"
                + "DTSTAMP:20240101T000000Z\r\nSUMMARY:Overleg\\, met komma\r\n" + lines
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static BodyEstablished body(BodyId id, String name, String abbreviation) {
        return new BodyEstablished(EventSamples.VGG, id, name, abbreviation, BodyKind.PORTFOLIO_COUNCIL, null,
                List.of(new Party.OfAssociation(EventSamples.VGG)), List.of(), List.of(), Authority.NOT_STATED, null,
                null, VagueDate.unknown());
    }

    private static MeetingScheduled meeting(String id, String title, VagueDate on) {
        return new MeetingScheduled(EventSamples.VGG, new MeetingId(id), title, null, on, List.of(CULTURE, SPORT),
                List.of(), List.of(), false, List.of(), null, false, null, null, null);
    }
}
