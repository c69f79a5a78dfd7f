package nl.kroniek.events.meeting;

import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Figure;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * What people typed about a meeting, as it stands: what {@link MeetingCorrected} can mend.
 *
 * @param on the planned date
 * @param heldOn the day it was held; absent while it was not
 */
public record MeetingDetails(String title, @Nullable String topic, VagueDate on, List<BodyId> bodies,
        List<Party> organisers, List<Party> invited, boolean wholeExecutive, List<Party> preparedBy, Setting setting,
        boolean extra, @Nullable Figure count, @Nullable MeetingId preparesFor, @Nullable MeetingId jointWith,
        @Nullable VagueDate heldOn) {

    /** As it was first planned. */
    public static MeetingDetails of(MeetingScheduled first) {
        return new MeetingDetails(first.title(), first.topic(), first.on(), first.bodies(), first.organisers(),
                first.invited(), first.wholeExecutive(), first.preparedBy(), new Setting(first.place(), null, null),
                first.extra(), first.count(), first.preparesFor(), first.jointWith(), null);
    }

    /** The same on another date: when it ends then is not known. */
    public MeetingDetails movedTo(VagueDate to) {
        return new MeetingDetails(title, topic, to, bodies, organisers, invited, wholeExecutive, preparedBy,
                setting.openEnded(), extra, count, preparesFor, jointWith, heldOn);
    }

    public MeetingDetails in(Setting other) {
        return new MeetingDetails(title, topic, on, bodies, organisers, invited, wholeExecutive, preparedBy, other,
                extra, count, preparesFor, jointWith, heldOn);
    }

    /** @param day absent: it was not held, or not any more */
    public MeetingDetails heldOn(@Nullable VagueDate day) {
        return new MeetingDetails(title, topic, on, bodies, organisers, invited, wholeExecutive, preparedBy, setting,
                extra, count, preparesFor, jointWith, day);
    }
}
