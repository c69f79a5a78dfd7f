package nl.kroniek.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.query.RunningQuerySide.Pen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** The query side over HTTP, on a log of its own that holds every sample and a few meetings of two associations. */
@SpringBootTest(classes = {QuerySide.class, RunningQuerySide.class}, properties = BorderBench.A_LOG_OF_ITS_OWN)
@AutoConfigureMockMvc
@Import(BorderBench.Recorded.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BorderBench {

    /**
     * It counts what was recorded, so what other tests record may not stand before it: another setting, another log.
     */
    static final String A_LOG_OF_ITS_OWN = "kroniek.test.log=query-border";

    private static final AssociationId VGG = EventSamples.VGG;
    private static final AssociationId VFG = new AssociationId("vfg");
    static final MeetingId CANCELLED = new MeetingId("mtg-sport");
    private static final MeetingId POSTPONED = new MeetingId("mtg-visit");
    static final MeetingId THEIRS = new MeetingId("mtg-theirs");

    @Autowired
    MockMvc mvc;

    /** Once for all classes of this log, however many ask. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Recorded {

        private boolean done;

        synchronized void once(Runnable record) {
            if (!done) {
                record.run();
                done = true;
            }
        }
    }

    @BeforeAll
    void fill(@Autowired Pen pen, @Autowired Recorded recorded) {
        recorded.once(() -> record(pen));
    }

    private static void record(Pen pen) {
        pen.record(EventSamples.all());
        pen.record(List.of(
                scheduled(VGG, CANCELLED, "PHO Sport en Beweging met een coördinator"),
                new MeetingCancelled(VGG, CANCELLED,
                        List.of(new Reason(ReasonCategory.LOW_ATTENDANCE, "te veel afwezig")), null, null, List.of(),
                        VagueDate.unknown()),
                scheduled(VGG, POSTPONED, "Werkbezoek"),
                new MeetingPostponed(VGG, POSTPONED, EventSamples.DAY, VagueDate.unknown(), List.of(),
                        VagueDate.unknown()),
                new AssociationRegistered(VFG, "Vereniging van Friese Gemeenten", "VFG"),
                scheduled(VFG, THEIRS, "Overleg in Friesland")));
    }

    static MeetingScheduled scheduled(AssociationId association, MeetingId id, String title) {
        return new MeetingScheduled(association, id, title, null, EventSamples.DAY, List.of(), List.of(), List.of(),
                false, List.of(), null, false, null, null, null);
    }

    MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header("Authorization", basic(who, RunningQuerySide.PASSWORD))).andReturn()
                .getResponse();
    }

    static String basic(String who, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((who + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode json(MockHttpServletResponse response) {
        return EventJson.mapper().readTree(response.getContentAsByteArray());
    }
}
