package nl.kroniek.events.plan;

import java.util.List;

/** One line of a report, with what it rests on. */
public record ReportLine(String text, List<LineLink> links) {}
