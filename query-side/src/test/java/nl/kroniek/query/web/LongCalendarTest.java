package nl.kroniek.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.EventsInMemory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A calendar with more than fits on a page: hundreds of meetings in 2022, eight of them on one day. */
@SpringBootTest(classes = LongCalendarTest.FullYear.class)
@AutoConfigureMockMvc(addFilters = false)
class LongCalendarTest {

    private static final int MEETINGS = 410;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final String LIST = "/ons/kalender?weergave=lijst&jaar=2022";

    @Autowired
    private MockMvcTester mvc;

    /** The small year with a full one before it. */
    static class FullYear extends PagesUnderTest {

        @Override
        @Bean
        EventsInMemory log() {
            List<RecordedEvent> all = new ArrayList<>(super.log().recorded());
            IntStream.range(0, MEETINGS).forEach(number -> {
                // The last eight together on the first of December.
                LocalDate day = number < MEETINGS - 8 ? FIRST.plusDays(number % 330) : LocalDate.of(2022, 12, 1);
                MeetingId id = new MeetingId("mtg-vol-" + number);
                all.add(new RecordedEvent(all.size(), all.size(), "e-" + all.size(), id.value(), 0, Instant.EPOCH,
                        new MeetingScheduled(SmallYear.OURS, id, "Vol %03d".formatted(number), null, VagueDate.day(day),
                                List.of(SmallYear.BOARD), List.of(), List.of(), false, List.of(), null, false, null,
                                null,
                                null),
                        Map.of("role", "secretary", "via", "import")));
            });
            return new EventsInMemory(all);
        }
    }

    @Test
    void a_long_list_says_which_part_it_shows_and_leads_to_the_others() {
        assertThat(page(LIST + "&deel=1")).contains("Met een dag: 1 tot en met 200 van 410.", "Latere vergaderingen",
                "deel=2").doesNotContain("Eerdere vergaderingen");
        assertThat(page(LIST + "&deel=2")).contains("201 tot en met 400", "Eerdere vergaderingen",
                "Latere vergaderingen");
        assertThat(page(LIST)).as("all is over: the last part").contains("401 tot en met 410")
                .doesNotContain("Latere vergaderingen");
        assertThat(page(LIST + "&deel=nul")).contains("kent &quot;nul&quot; niet");
    }

    @Test
    void a_full_day_in_the_month_leads_to_its_week_where_all_of_it_stands() {
        assertThat(page("/ons/kalender?maand=2022-12")).contains("Nog 4 op deze dag",
                "weergave=week&amp;week=2022-W48").contains("Vol 402").doesNotContain("Vol 409");
        assertThat(page("/ons/kalender?weergave=week&week=2022-W48")).contains("Vol 402", "Vol 409")
                .doesNotContain("op deze dag");
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).exchange().getMvcResult().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
