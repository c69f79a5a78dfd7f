package nl.kroniek.query.web.date;

import java.util.List;
import nl.kroniek.events.VagueDate;

/** What became of a typed date. */
public sealed interface DateTyped {

    /** @param date with the words as typed where they say more than the date itself, such as "week 12" */
    record Read(VagueDate date) implements DateTyped {}

    /**
     * It is no date that exists.
     *
     * @param key of the sentence that says what is wrong and what would be right, in the bundle {@code date}
     */
    record Unread(String key, List<String> arguments) implements DateTyped {}
}
