package nl.kroniek.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Subject;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The calendar as a week, and what stands around every shape. */
@SpringBootTest(classes = PagesUnderTest.class)
@AutoConfigureMockMvc(addFilters = false)
class CalendarShapesTest {

    private static final String WEEK = "/ons/kalender?weergave=week";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void a_week_begins_on_monday_and_shows_what_stands_in_it() {
        assertThat(page(WEEK + "&week=2023-W38")).contains("Week 38: 18 tot en met 24 september 2023")
                .containsSubsequence("ma 18", "zo 24", "donderdag 21 september", "PHO Bibliotheekwerk", "Geannuleerd",
                        "Te weinig nieuwe ontwikkelingen.", "Overleg zonder dag")
                .doesNotContain("Ledenavond");
    }

    @Test
    void before_after_and_today_are_one_click_away_in_every_shape() {
        assertThat(page(WEEK + "&week=2023-W01")).contains("weergave=week&amp;week=2022-W52",
                "weergave=week&amp;week=2024-W13", "weergave=week&amp;week=2023-W02", "Deze week");
        assertThat(page("/ons/kalender?maand=2023-12")).contains("maand=2023-11", "maand=2024-03", "maand=2024-01",
                "Deze maand");
        assertThat(page("/ons/kalender?weergave=jaar&jaar=2023")).contains("weergave=jaar&amp;jaar=2022",
                "weergave=jaar&amp;jaar=2024", "Dit jaar");
        assertThat(page("/ons/kalender?weergave=lijst&jaar=2023&gremium=bdy-bieb"))
                .contains("gremium=bdy-bieb&amp;weergave=lijst&amp;jaar=2022");
    }

    @Test
    void a_joint_meeting_stands_under_every_body() {
        assertThat(rows(page(WEEK + "&week=2023-W44&groep=gremium"))).hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("Samen over huisvesting"))
                .anySatisfy(row -> assertThat(row).contains("/ons/gremia/bdy-bestuur"))
                .anySatisfy(row -> assertThat(row).contains("/ons/gremia/bdy-bieb"));
        for (String body : List.of("bdy-bestuur", "bdy-bieb")) {
            assertThat(page(WEEK + "&week=2023-W44&gremium=" + body)).contains("Samen over huisvesting");
        }
        assertThat(rows(page(WEEK + "&week=2023-W44"))).hasSize(1);
    }

    @Test
    void the_time_of_day_stands_by_a_meeting_that_has_one() {
        for (String shape : List.of(WEEK + "&week=2023-W44", "/ons/kalender?weergave=maand&maand=2023-11",
                WEEK + "&week=2023-W44&groep=gremium")) {
            assertThat(page(shape)).contains("<b>14.30 uur</b>");
            assertThat(page(shape + "&taal=en")).contains("<b>14:30</b>");
        }
        assertThat(page(WEEK + "&week=2023-W38")).doesNotContain("<b>");
    }

    @Test
    void a_week_with_nothing_in_it_says_so_and_a_week_that_is_none_is_named() {
        assertThat(page(WEEK + "&week=2022-W10")).contains("staat geen vergadering met een dag");
        assertThat(page(WEEK + "&week=2023-W60")).contains("kent &quot;2023-W60&quot; niet");
    }

    @Test
    void a_long_list_is_cut_into_pages_that_leave_nothing_out() {
        List<CalendarEntry> all = IntStream.range(0, 450).mapToObj(CalendarShapesTest::entry).toList();
        LocalDate before = LocalDate.of(2020, 1, 1);

        assertThat(IntStream.rangeClosed(1, 3).boxed()
                .flatMap(number -> ListPart.of(all, number, before).entries().stream())).isEqualTo(all);
        assertThat(ListPart.of(all, 3, before).last()).isEqualTo(450);
        assertThat(ListPart.of(all, null, before).number()).isEqualTo(1);
        assertThat(ListPart.of(all, null, LocalDate.of(2023, 1, 1).plusDays(250)).number()).isEqualTo(2);
        assertThat(ListPart.of(all, null, LocalDate.of(2030, 1, 1)).number()).isEqualTo(3);
        assertThat(ListPart.of(all, 99, before).number()).isEqualTo(3);
        assertThat(ListPart.of(List.of(), null, before).of()).isEqualTo(1);
    }

    private static CalendarEntry entry(int day) {
        return new CalendarEntry(Subject.of(new MeetingId("mtg-" + day)), EntryKind.CONTACT, "t", null,
                VagueDate.day(LocalDate.of(2023, 1, 1).plusDays(day)), List.of(), null, null, null, List.of(),
                List.of(),
                null, List.of(), null, null, null, null, null, null, null, 0);
    }

    private static List<String> rows(String page) {
        return List.of(page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>")).split("<tr>")).stream().skip(1)
                .toList();
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).exchange().getMvcResult().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
