package nl.kroniek.query.story;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.attendance.AttendanceCorrected;
import nl.kroniek.events.attendance.AttendanceCorrection;
import nl.kroniek.events.attendance.AttendanceEvent;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.AttendanceRecorded;
import nl.kroniek.events.attendance.Presence;
import nl.kroniek.events.meeting.MeetingScheduled;

/** Tells of attendance lists, and what a correction made of a line. */
final class AttendanceTeller {

    private AttendanceTeller() {}

    static Telling tell(AttendanceEvent event, Telling t) {
        Wording words = t.words();
        String name = t.earlier(MeetingScheduled.class).map(first -> words.text(first.title()))
                .orElseGet(() -> words.name(event.meeting()));
        switch (event) {
            case AttendanceRecorded e -> recorded(e, name, t);
            case AttendanceCorrected unused -> t.that("attendance-corrected", name);
        }
        return event.item() == null ? t : t.also("attendance.item", words.name(event.item()));
    }

    static void add(AttendanceEvent event, Changes changes) {
        if (event instanceof AttendanceCorrected corrected) {
            AttendanceWords words = new AttendanceWords(changes.words());
            for (AttendanceCorrection each : corrected.corrections()) {
                changes.named(words.who(each.was().who()), words.how(each.was()), each.becomes() == null
                        ? changes.words().say("attendance.gone")
                        : words.how(each.becomes()));
            }
        }
    }

    private static void recorded(AttendanceRecorded e, String name, Telling t) {
        AttendanceWords words = new AttendanceWords(t.words());
        List<String> counts = new ArrayList<>();
        List<List<String>> listed = new ArrayList<>();
        for (Presence presence : Presence.values()) {
            List<AttendanceLine> lines = e.lines().stream().filter(line -> line.presence() == presence).toList();
            listed.add(lines.stream().map(words::whoAndHow).toList());
            if (!lines.isEmpty()) {
                counts.add(lines.size() + " " + t.words().word(presence));
            }
        }
        t.that("attendance-recorded", name, t.words().all(counts));
        t.clauses("attendance.present", listed.get(Presence.PRESENT.ordinal()))
                .clauses("attendance.excused", listed.get(Presence.EXCUSED.ordinal()))
                .clauses("attendance.absent", listed.get(Presence.ABSENT.ordinal()));
    }
}
