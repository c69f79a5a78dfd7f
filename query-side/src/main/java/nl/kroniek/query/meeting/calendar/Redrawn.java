package nl.kroniek.query.meeting.calendar;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.Setting;
import org.jspecify.annotations.Nullable;

/** A row while one event changes some of it; what the event says nothing of stays as it was. */
final class Redrawn {

    private final CalendarEntry was;
    String title;
    @Nullable
    String topic;
    VagueDate on;
    VagueDate planned;
    List<BodyId> bodies;
    @Nullable
    MeetingStatus status;
    @Nullable
    Arrangements arrangements;
    List<DateChange> changes;
    @Nullable
    Cancellation cancellation;
    List<WithdrawnCancellation> withdrawn;
    @Nullable
    Sitting sitting;
    @Nullable
    String note;
    @Nullable
    SeriesId series;
    @Nullable
    MinutesEntry minutes;
    @Nullable
    Mistake mistake;
    @Nullable
    VagueDate ended;

    Redrawn(CalendarEntry was) {
        this.was = was;
        title = was.title();
        topic = was.topic();
        on = was.on();
        planned = was.plan();
        bodies = was.bodies();
        status = was.status();
        arrangements = was.arrangements();
        changes = was.changes();
        cancellation = was.cancellation();
        withdrawn = was.withdrawn();
        sitting = was.sitting();
        note = was.note();
        series = was.series();
        minutes = was.minutes();
        mistake = was.mistake();
        ended = was.ended();
    }

    /** Stands in that status, with nothing left of what an earlier one knew. */
    Redrawn as(MeetingStatus next) {
        status = next;
        cancellation = null;
        sitting = null;
        note = null;
        on = planned;
        return this;
    }

    Redrawn moved(DateChange change) {
        planned = change.to();
        on = change.to();
        changes = with(changes, change);
        Arrangements a = arrangements;
        return a == null ? this : in(new Setting(a.place(), a.online(), null));
    }

    Redrawn in(Setting setting) {
        Arrangements a = arrangements;
        if (a != null) {
            arrangements = new Arrangements(a.organisers(), a.invited(), a.wholeExecutive(), a.preparedBy(),
                    setting.place(), a.extra(), a.count(), a.preparesFor(), a.jointWith(), setting.online(),
                    setting.ends());
        }
        return this;
    }

    CalendarEntry at(long version) {
        return new CalendarEntry(was.id(), was.kind(), title, topic, on, bodies, status, arrangements,
                was.recurrence(), was.with(), changes, cancellation, withdrawn, sitting, note, planned, series,
                minutes, mistake, ended, version);
    }

    static <T> List<T> with(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
