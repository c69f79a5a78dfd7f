package nl.kroniek.query.border;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.border.Refused.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a request. Each is read once; what is wrong is collected, and {@link #done} refuses with
 * all of it. A parameter that nobody read is wrong too: a filter with a typing error must not answer with everything.
 */
public final class Question {

    private final Map<String, String[]> parameters;
    private final List<String> read = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    public Question(HttpServletRequest request) {
        this.parameters = request.getParameterMap();
    }

    /** The text as it was sent; absent when it is empty or not there. */
    public @Nullable String text(String name) {
        read.add(name);
        var values = parameters.get(name);
        if (values == null || values.length == 0 || values[0].isBlank()) {
            return null;
        }
        if (values.length > 1) {
            faults.add(new Fault(Code.REPEATED_PARAMETER, name, List.of(name)));
        }
        return values[0].strip();
    }

    public @Nullable LocalDate day(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return wrong(Code.NO_SUCH_DATE, name, text);
        }
    }

    public @Nullable BodyId body(String name) {
        var text = text(name);
        return text == null ? null : new BodyId(text);
    }

    /** A moment such as {@code 2024-03-22T09:14:00Z}, or a day: that is its begin in the Netherlands. */
    public @Nullable Instant moment(String name) {
        var text = text(name);
        try {
            return text == null
                    ? null
                    : text.contains("T")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDate.parse(text).atStartOfDay(Netherlands.TIME).toInstant();
        } catch (DateTimeException noMoment) {
            return wrong(Code.NO_SUCH_DATE, name, text);
        }
    }

    /** One of these texts. */
    public @Nullable String oneOf(String name, List<String> possible) {
        var text = text(name);
        if (text != null && !possible.contains(text)) {
            faults.add(new Fault(Code.UNKNOWN_CHOICE, name, List.of(name, text, String.join(", ", possible))));
        }
        return text;
    }

    public @Nullable Long number(String name) {
        var text = text(name);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException noNumber) {
            return wrong(Code.NOT_A_NUMBER, name, text);
        }
    }

    public @Nullable Integer year(String name) {
        var number = number(name);
        if (number == null) {
            return null;
        }
        return number >= 1 && number <= 9999
                ? Integer.valueOf(number.intValue())
                : wrong(Code.NO_SUCH_DATE, name, String.valueOf(number));
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        var text = text(name);
        return text == null ? null : chosen(name, type, text);
    }

    /** One or more, with commas between them. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        var text = text(name);
        var chosen = EnumSet.noneOf(type);
        if (text != null) {
            for (String one : text.split(",")) {
                var found = chosen(name, type, one.strip());
                if (found != null) {
                    chosen.add(found);
                }
            }
        }
        return chosen;
    }

    /** Whether the parameter is there with its only possible value. */
    public boolean flag(String name, String value) {
        var text = text(name);
        if (text != null && !text.equals(value)) {
            faults.add(new Fault(Code.UNKNOWN_CHOICE, name, List.of(name, text, value)));
        }
        return value.equals(text);
    }

    /** @throws Refused with everything that was wrong */
    public void done() {
        parameters.keySet().stream().filter(name -> !read.contains(name)).sorted()
                .forEach(name -> faults.add(new Fault(Code.UNKNOWN_PARAMETER, name,
                        List.of(name, String.join(", ", read)))));
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    private <E extends Enum<E>> @Nullable E chosen(String name, Class<E> type, String text) {
        return Kebab.find(type, text).orElseGet(() -> {
            faults.add(new Fault(Code.UNKNOWN_CHOICE, name,
                    List.of(name, text,
                            String.join(", ", Arrays.stream(type.getEnumConstants()).map(Kebab::of).toList()))));
            return null;
        });
    }

    private <T> @Nullable T wrong(Code code, String name, String text) {
        faults.add(new Fault(code, name, List.of(name, text)));
        return null;
    }
}
