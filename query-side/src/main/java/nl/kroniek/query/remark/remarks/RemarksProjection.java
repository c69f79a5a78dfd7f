package nl.kroniek.query.remark.remarks;

import java.util.List;
import nl.kroniek.events.remark.RemarkEvent;
import nl.kroniek.events.remark.RemarkMade;
import nl.kroniek.events.remark.RemarkRetracted;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code remarks}. */
public final class RemarksProjection {

    public static final View<RemarkEntry> VIEW = new View<>("remarks", RemarkEntry.class,
            List.of(new View.Part<>(RemarkEvent.class, RemarksProjection::on)));

    private RemarksProjection() {}

    static void on(RemarkEvent event, Moment moment, Rows<RemarkEntry> rows) {
        var id = event.remark().value();
        switch (event) {
            case RemarkMade e -> rows.put(id, new RemarkEntry(e.remark(), e.about(), e.kind(), e.text(), e.source(),
                    e.lines(), null, moment.sequence()));
            case RemarkRetracted e -> rows.change(id, was -> new RemarkEntry(was.id(), was.about(), was.kind(),
                    was.text(), was.source(), was.lines(), e.reason(), moment.sequence()));
        }
    }
}
