package nl.kroniek.query.web.date;

import java.time.LocalDate;
import java.util.Objects;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A date as a command has it: EDTF with the words as typed and the time of day. */
public final class Edtf {

    private static final int SPRING = 20;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    private Edtf() {}

    public static ObjectNode json(VagueDate date) {
        ObjectNode json = JsonMapper.shared().createObjectNode().put("date", text(date));
        if (date.verbatim() != null) {
            json.put("verbatim", date.verbatim());
        }
        if (date.time() != null) {
            json.put("time", date.time().toString());
        }
        return json;
    }

    /** What {@link nl.kroniek.events.EdtfDates} reads back. */
    public static String text(VagueDate date) {
        return switch (date.precision()) {
            case DAY -> known(date.earliest()).toString();
            case MONTH -> part(date, known(date.earliest()).getMonthValue());
            case SEASON -> part(date, SPRING + known(date.earliest()).getMonthValue() / 3);
            case QUARTER -> part(date, FIRST_QUARTER + known(date.earliest()).getMonthValue() / 3);
            case HALF_YEAR -> part(date, FIRST_HALF + known(date.earliest()).getMonthValue() / 7);
            case YEAR -> "%04d".formatted(known(date.earliest()).getYear());
            case INTERVAL -> known(date.earliest()) + "/" + known(date.latest());
            case AFTER -> known(date.earliest()) + "/..";
            case BEFORE -> "../" + known(date.latest());
            case UNKNOWN -> "unknown";
        };
    }

    private static String part(VagueDate date, int part) {
        return "%04d-%02d".formatted(known(date.earliest()).getYear(), part);
    }

    private static LocalDate known(@Nullable LocalDate date) {
        return Objects.requireNonNull(date, "a date of this precision has this end");
    }
}
