package nl.kroniek.query.meeting.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Languages;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.commands.ImportApi;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * The calendar as a file, in: the file itself is the body, as CSV or iCalendar, at most 1 MB. The answer is the report
 * that the page shows, row by row; with {@code dryRun=true} nothing is recorded. Sending a file again changes nothing.
 */
@RestController
final class CalendarImportEndpoint {

    private static final Set<String> TYPES = Set.of("text/csv", "text/calendar", "text/plain",
            "application/octet-stream");

    private final Desk desk;
    private final Answers answers;
    private final CalendarImport imports;
    private final MessageSource messages;
    private final Clock clock;

    CalendarImportEndpoint(Desk desk, Answers answers, ImportApi api, MessageSource pageMessages, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.imports = new CalendarImport(api);
        this.messages = pageMessages;
        this.clock = clock;
    }

    @PostMapping("/v1/associations/{association}/calendar-imports")
    ResponseEntity<JsonNode> bringIn(@PathVariable String association, HttpServletRequest request) throws IOException {
        if (!TYPES.contains(type(request.getContentType()))) {
            throw Refused.because(Code.NO_CALENDAR_TYPE);
        }
        Question question = new Question(request);
        boolean dryRun = "true".equals(question.oneOf("dryRun", List.of("true", "false")));
        var chronicle = desk.chronicle(association, desk.timing(question));
        Locale language = Languages.of(request);
        Planning planning = new Planning(chronicle, language, Netherlands.today(clock),
                (key, values) -> messages.getMessage(key, values, language));
        try {
            byte[] file = request.getInputStream().readNBytes(CalendarFile.MOST_BYTES + 1);
            Report report = imports.run(file, dryRun, planning);
            if (!report.isTaken()) {
                throw Refused.because(report.uncertain() ? Code.IMPORT_UNCERTAIN : Code.IMPORT_REFUSED,
                        report.failure());
            }
            return answers.plain(Math.max(chronicle.position(), report.position()), Brought.of(report));
        } catch (UnreadableFile no) {
            throw Refused.because(Code.UNREADABLE_FILE, planning.say().apply(no.key(), no.values()));
        }
    }

    /** What a program is told of a file; lists of the report with their totals. */
    record Brought(boolean dryRun, int total, int added, int known, List<Report.Taken> planned,
            List<Report.Line> refused) {

        static Brought of(Report report) {
            return new Brought(report.dryRun(), report.total(), report.added(), report.known(), report.planned(),
                    report.refused());
        }
    }

    private static String type(@Nullable String header) {
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
