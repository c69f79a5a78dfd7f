package nl.kroniek.query.meeting.invitations;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Who is invited to a meeting, what they answered, and whether that is enough. */
@RestController
final class InvitationsEndpoint {

    private final Desk desk;
    private final Answers answers;
    private final Clock clock;

    InvitationsEndpoint(Desk desk, Answers answers, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/v1/meetings/{id}/invitations")
    ResponseEntity<JsonNode> invitations(@PathVariable String id, HttpServletRequest request) {
        var found = desk.find(desk.timing(new Question(request)), chronicle -> chronicle.calendar().find(id)
                .map(entry -> Turnout.ofAny(entry, chronicle, Netherlands.now(clock))));
        return answers.one(found.chronicle(), found.thing(), 0);
    }
}
