package nl.kroniek.command.nonoccurrence;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kroniek.events.Precision;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.nonoccurrence.Circumstances;
import org.jspecify.annotations.Nullable;

/** Whether more became known while nothing that was known is taken back. */
final class Completion {

    private Completion() {}

    static boolean of(Circumstances was, Circumstances now) {
        return new HashSet<>(now.reasons()).containsAll(was.reasons())
                && (was.decidedBy() == null || was.decidedBy().equals(now.decidedBy()))
                && (was.decidedOn().precision() == Precision.UNKNOWN || was.decidedOn().equals(now.decidedOn()))
                && figures(was.figures(), now.figures()) && followUp(was.followUp(), now.followUp());
    }

    private static boolean figures(@Nullable AttendanceFigures was, @Nullable AttendanceFigures now) {
        if (was == null || now == null) {
            return was == null;
        }
        return Stream.of(new Integer[][]{{was.invited(), now.invited()}, {was.accepted(), now.accepted()},
                {was.declined(), now.declined()}, {was.noAnswer(), now.noAnswer()}, {was.minimum(), now.minimum()}})
                .allMatch(pair -> pair[0] == null || Objects.equals(pair[0], pair[1]));
    }

    /** That nothing followed is taken back by anything that did. */
    private static boolean followUp(List<FollowUp> was, List<FollowUp> now) {
        return new HashSet<>(now).containsAll(was) && (was.isEmpty() || now.equals(was)
                || !was.contains(new FollowUp.Nothing()));
    }
}
