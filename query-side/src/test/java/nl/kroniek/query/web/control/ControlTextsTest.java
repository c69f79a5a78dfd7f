package nl.kroniek.query.web.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.replay.Difference.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTextsTest {

    /** The codes of a fault in a log; see LogFault. */
    private static final List<String> FAULTS = List.of("hole", "position", "chain", "commit-id-twice",
            "event-id-twice", "sequence", "count", "events-root", "hash", "unreadable", "form", "index", "shorter",
            "rewritten");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_kind_of_event_every_view_every_fault_and_every_difference_has_a_word(String language) {
        var kinds = EventCatalog.all().stream().map(type -> "control.kind." + type.name());
        var views = Views.ALL.stream().map(view -> "control.view." + ControlDesk.slug(view));
        var sorts = Arrays.stream(Sort.values()).map(sort -> "control.sort." + sort.name().toLowerCase(Locale.ROOT));
        var unsigned = Signature.PROBLEMS.stream().map(code -> "control.signed.problem." + code);
        var asked = Stream.of(kinds, views, FAULTS.stream().map(code -> "control.fault." + code), sorts, unsigned)
                .flatMap(every -> every).toList();
        assertThat(ResourceBundle.getBundle("nl.kroniek.query.web.texts.control", Locale.of(language)).keySet())
                .as("add what is missing to texts/control_%s.properties", language).containsAll(asked);
    }
}
