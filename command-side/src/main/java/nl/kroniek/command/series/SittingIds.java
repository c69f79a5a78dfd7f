package nl.kroniek.command.series;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.kroniek.command.series.plan.PlanSeriesMeetings;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/** A meeting of a series is called after its day: planned twice it is the same meeting, whoever sends it and when. */
final class SittingIds {

    private SittingIds() {}

    static MeetingId of(PlanSeriesMeetings command, VagueDate on) {
        String name = command.association() + " " + command.id() + " " + on.earliest();
        return new MeetingId(MeetingId.PREFIX + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
