package nl.kroniek.query.web.attendance;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.story.AttendanceWords;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.Slip;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The attendance list on paper, to be signed or to be kept, and as a file for a spreadsheet. */
@Controller
class AttendanceListPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/presentielijst";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /**
     * A row of the paper list.
     *
     * @param how what was recorded; empty: room to sign
     */
    public record Row(String name, String how) {}

    private final Desks desks;

    AttendanceListPage(Desks desks) {
        this.desks = desks;
    }

    @GetMapping(ADDRESS)
    ModelAndView paper(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        CalendarEntry entry = find(id, desk);
        AttendanceWords words = new AttendanceWords(desk.words());
        List<AttendanceLine> lines = AttendanceList.sheet(entry, desk).lines(null);
        List<Row> rows = AttendanceList.of(entry, null, desk).stream()
                .map(each -> new Row(each.name(), each.line() == null ? "" : words.how(each.line()))).toList();
        return desk.page("attendance/list", "calendar").addObject("slip", Slip.of(entry, desk)).addObject("rows", rows)
                .addObject("count", lines.isEmpty() ? null : AttendanceSection.count(lines, desk));
    }

    @GetMapping(ADDRESS + ".csv")
    ResponseEntity<byte[]> file(@PathVariable String association, @PathVariable String id,
            HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        CalendarEntry entry = find(id, desk);
        String name = "presentielijst-" + (entry.on().isDay() ? entry.on().earliest() : entry.id().value()) + ".csv";
        return ResponseEntity.ok().contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build()
                        .toString())
                .body(AttendanceFile.of(AttendanceList.sheet(entry, desk), desk));
    }

    private static CalendarEntry find(String id, Desk desk) {
        return desk.chronicle().calendar().find(id).filter(entry -> entry.kind() == EntryKind.MEETING)
                .orElseThrow(PageMissing::new);
    }
}
