package nl.kroniek.query.web.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kroniek.events.plan.LineLink;
import nl.kroniek.events.plan.ReportLine;
import nl.kroniek.query.plan.progress.HalfReport;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** The names of the fields of the lines of a report, and what they hold before anybody typed. */
final class LineFields {

    /** How many lines the form has. */
    static final String COUNT = "aantal";

    private static final int EMPTY_LINES = 3;
    private static final int MOST = 400;

    private LineFields() {}

    static String text(int line) {
        return "regel-" + line;
    }

    /** What the line rested on when the form was shown. */
    static String had(int line) {
        return text(line) + "-had";
    }

    /** What it rests on from now on. */
    static String keeps(int line) {
        return text(line) + "-rust";
    }

    static String counts(int line) {
        return text(line) + "-telt";
    }

    /** What an empty line is to rest on. */
    static String adds(int line) {
        return text(line) + "-bij";
    }

    static String addedCounts(int line) {
        return text(line) + "-bij-telt";
    }

    static IntStream numbers(Typed typed) {
        String count = typed.text(COUNT);
        return IntStream.rangeClosed(1, count.matches("\\d{1,3}") ? Math.min(MOST, Integer.parseInt(count)) : 0);
    }

    /** What was reported last, with some lines left open. */
    static Map<String, List<String>> filled(@Nullable HalfReport report) {
        List<ReportLine> lines = report == null ? List.of() : report.lines();
        Map<String, List<String>> fields = new HashMap<>();
        fields.put(COUNT, List.of(Integer.toString(lines.size() + EMPTY_LINES)));
        for (int i = 0; i < lines.size(); i++) {
            ReportLine line = lines.get(i);
            fields.put(text(i + 1), List.of(line.text()));
            fields.put(had(i + 1), ids(line.links()));
            fields.put(keeps(i + 1), ids(line.links()));
            fields.put(counts(i + 1), ids(line.links().stream().filter(LineLink::counts).toList()));
        }
        return fields;
    }

    private static List<String> ids(List<LineLink> links) {
        List<String> ids = new ArrayList<>();
        links.forEach(link -> ids.add(link.to().value()));
        return ids;
    }
}
