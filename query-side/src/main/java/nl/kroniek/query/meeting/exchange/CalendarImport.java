package nl.kroniek.query.meeting.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kroniek.query.commands.ImportApi;
import nl.kroniek.query.commands.ImportReply;

/**
 * Brings meetings in from a file. The rows become commands for the importer that everybody uses, so that rules, repeats
 * and refusals are the same: a row that is refused does not stop the others, and a row that was brought in before
 * changes nothing.
 */
public final class CalendarImport {

    private static final Pattern PLACE = Pattern.compile("^/([a-zA-Z]+)(?:/\\S*)?: ");
    private static final Map<String, Column> COLUMNS = Map.of("on", Column.DATUM, "title", Column.TITEL, "topic",
            Column.ONDERWERP, "bodies", Column.GREMIUM, "place", Column.PLAATS, "id", Column.KENMERK);

    private final ImportApi api;

    public CalendarImport(ImportApi api) {
        this.api = api;
    }

    /** @throws UnreadableFile when not one row can be read */
    public Report run(byte[] file, boolean dryRun, Planning planning) {
        List<FileRow> rows = CalendarFile.read(file);
        List<Planned.Command> commands = new ArrayList<>();
        List<Report.Line> refused = new ArrayList<>();
        int known = 0;
        for (FileRow row : rows) {
            switch (planning.plan(row)) {
                case Planned.Command command -> commands.add(command);
                case Planned.Known already -> known++;
                case Planned.Wrong wrong -> refused.add(new Report.Line(row.line(), wrong.column().heading(),
                        row.cell(Column.TITEL), wrong.sentence()));
            }
        }
        ImportReply reply = commands.isEmpty()
                ? new ImportReply.Done(0, 0, List.of(), -1)
                : api.bringIn(planning.chronicle().association().value(),
                        commands.stream().map(Planned.Command::json).toList(), dryRun, planning.locale());
        return switch (reply) {
            case ImportReply.Done done -> done(dryRun, rows.size(), done, commands, refused, known);
            case ImportReply.Refused no -> failed(dryRun, rows, no.sentence(), false);
            case ImportReply.Uncertain nobodyKnows -> failed(dryRun, rows,
                    planning.say().apply("exchange.uncertain", new Object[0]), true);
        };
    }

    private static Report done(boolean dryRun, int total, ImportReply.Done done, List<Planned.Command> commands,
            List<Report.Line> refused, int known) {
        Set<Integer> out = new HashSet<>();
        for (ImportReply.Refusal each : done.refused()) {
            out.add(each.index());
            refused.add(line(commands.get(each.index()).row(), each.sentence()));
        }
        refused.sort(Comparator.comparingInt(Report.Line::line));
        // The importer counts repeats, and does not say which they are: with any among them no list is shown as new.
        List<Report.Taken> taken = done.alreadyDone() > 0
                ? List.of()
                : IntStream.range(0, commands.size()).filter(i -> !out.contains(i)).mapToObj(commands::get)
                        .map(each -> new Report.Taken(each.on(), each.json().path("title").asString(""))).toList();
        return new Report(dryRun, total, done.carriedOut(), taken, known + done.alreadyDone(), refused, done.position(),
                "", false);
    }

    private static Report failed(boolean dryRun, List<FileRow> rows, String why, boolean uncertain) {
        return new Report(dryRun, rows.size(), 0, List.of(), 0, List.of(), -1, why, uncertain);
    }

    /** The importer names the part of the command; the reader knows the column. */
    private static Report.Line line(FileRow row, String sentence) {
        Matcher place = PLACE.matcher(sentence);
        Column column = place.find() ? COLUMNS.get(place.group(1)) : null;
        return new Report.Line(row.line(), column == null ? "" : column.heading(), row.cell(Column.TITEL),
                column == null ? sentence : sentence.substring(place.end()));
    }
}
