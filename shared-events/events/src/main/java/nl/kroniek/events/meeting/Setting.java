package nl.kroniek.events.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting is to be and until when. A place and a web address together: some come, others call in.
 *
 * @param place in words
 * @param online web address where one takes part
 * @param ends planned end on the planned day, or in the {@linkplain NightAfter night after it}; wall-clock time in
 *         Europe/Amsterdam
 */
public record Setting(@Nullable String place, @Nullable String online, @Nullable LocalTime ends) {

    public static final Setting UNKNOWN = new Setting(null, null, null);

    /** The same on a day of which the end is not known. */
    public Setting openEnded() {
        return new Setting(place, online, null);
    }
}
