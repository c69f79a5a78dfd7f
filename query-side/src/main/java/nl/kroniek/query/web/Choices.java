package nl.kroniek.query.web;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the filters of an address. What cannot be read is said on the page and left out; the rest is shown. */
public final class Choices {

    private final Map<String, String> given;
    private final List<String> problems = new ArrayList<>();
    private final Desk desk;

    public Choices(Map<String, String> given, Desk desk) {
        this.given = given;
        this.desk = desk;
    }

    /** What was typed, or empty. */
    public String text(String name) {
        return given.getOrDefault(name, "").strip();
    }

    /**
     * @param read makes a value of the text; null or IllegalArgumentException or DateTimeException when it cannot
     * @return null when nothing was chosen or it could not be read
     */
    public <V> @Nullable V choose(String name, Function<String, @Nullable V> read) {
        String typed = text(name);
        if (typed.isEmpty()) {
            return null;
        }
        V value = tried(typed, read);
        if (value == null) {
            problems.add(desk.say("choice.unreadable", desk.say("choice." + name), typed));
        }
        return value;
    }

    public List<String> problems() {
        return problems;
    }

    private static <V> @Nullable V tried(String typed, Function<String, @Nullable V> read) {
        try {
            return read.apply(typed);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return null;
        }
    }
}
