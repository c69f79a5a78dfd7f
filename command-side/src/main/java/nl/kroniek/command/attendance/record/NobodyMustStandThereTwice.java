package nl.kroniek.command.attendance.record;

import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.Attendee;

/** One list says one thing of everybody. */
public record NobodyMustStandThereTwice(List<AttendanceLine> lines, List<Attendee> removed) implements Rule {

    @Override
    public boolean holds() {
        return all().distinct().count() == all().count();
    }

    @Override
    public String field() {
        return "/lines";
    }

    private Stream<Object> all() {
        return Stream.concat(lines.stream().map(AttendanceLine::who), removed.stream()).map(Attendee::identity);
    }
}
