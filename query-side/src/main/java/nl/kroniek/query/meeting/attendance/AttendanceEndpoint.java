package nl.kroniek.query.meeting.attendance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.attendance.Presence;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Who was at one meeting, with counts for the whole meeting. */
@RestController
final class AttendanceEndpoint {

    private final Desk desk;
    private final Answers answers;

    AttendanceEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    record AttendanceAnswer(@JsonUnwrapped AttendanceSheet sheet, int present, int excused, int absent) {}

    @GetMapping("/v1/meetings/{id}/attendance")
    ResponseEntity<JsonNode> attendance(@PathVariable String id, HttpServletRequest request) {
        var found = desk.find(desk.timing(new Question(request)), chronicle -> chronicle.calendar().find(id));
        var sheet = found.chronicle().attendance().of(new MeetingId(found.thing().id().value()));
        return answers.one(found.chronicle(), new AttendanceAnswer(sheet, sheet.count(Presence.PRESENT),
                sheet.count(Presence.EXCUSED), sheet.count(Presence.ABSENT)), found.thing().version());
    }
}
