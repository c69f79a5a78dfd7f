package nl.kroniek.events.plan;

import java.util.List;

/**
 * One line of a report, with what it rests on.
 *
 * @param links to meetings, decisions and what else is on record; empty: it rests on nothing here
 */
public record ReportLine(String text, List<LineLink> links) {}
