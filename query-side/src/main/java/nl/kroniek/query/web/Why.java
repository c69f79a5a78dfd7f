package nl.kroniek.query.web;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.plan.Half;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.plan.progress.HalfReport;

/** Why a half is amber or red, in the three steps of the form. */
public record Why(String half, String cause, String consequence, String correction) {

    static List<Why> of(ActivityRow row, Desk desk) {
        List<Why> found = new ArrayList<>();
        for (Half half : Half.values()) {
            HalfReport report = row.half(half);
            if (report != null && report.explanation() != null) {
                found.add(new Why(Note.capital(desk.words().word(half)),
                        desk.words().text(report.explanation().cause()),
                        desk.words().text(report.explanation().consequence()),
                        desk.words().text(report.explanation().correction())));
            }
        }
        return found;
    }
}
