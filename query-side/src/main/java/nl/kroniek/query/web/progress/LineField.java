package nl.kroniek.query.web.progress;

import java.util.List;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import nl.kroniek.query.web.form.Form;

/**
 * A line of the report as the form shows it.
 *
 * @param rests what it rested on when the form was made
 */
public record LineField(int number, String field, List<Rest> rests) {

    /** Something the line rests on, with whether it stays and whether it counts. */
    public record Rest(String id, Link link, boolean kept, boolean counts) {}

    static List<LineField> of(Form form, Desk desk) {
        return LineFields.numbers(form.typed()).mapToObj(line -> of(form, line, desk)).toList();
    }

    private static LineField of(Form form, int line, Desk desk) {
        return new LineField(line, LineFields.text(line), form.typed().all(LineFields.had(line)).stream().distinct()
                .map(id -> new Rest(id, desk.link(id), form.isChosen(LineFields.keeps(line), id),
                        form.isChosen(LineFields.counts(line), id)))
                .toList());
    }
}
