package nl.kroniek.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventCatalogTest {

    private static final Set<Class<?>> EVENTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.kroniek.events").stream()
            .filter(type -> type.isAssignableTo(Event.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::reflect).collect(Collectors.toSet());

    @Test
    void every_event_stands_in_the_catalog() {
        assertThat(EVENTS).hasSizeGreaterThan(30);
        assertThat(EventCatalog.all()).extracting(EventType::type).as("add the missing event to EventCatalog")
                .containsExactlyInAnyOrderElementsOf(
                        EVENTS.stream().<Class<? extends Event>>map(this::asEvent).toList());
    }

    @Test
    void every_event_has_a_sample_with_every_field_filled() throws Exception {
        for (EventType type : EventCatalog.all()) {
            Event sample = EventSamples.of(type.type());
            for (var part : type.type().getRecordComponents()) {
                assertThat(part.getAccessor().invoke(sample))
                        .as("fill %s of %s in EventSamples", part.getName(), type.name())
                        .isNotNull().isNotEqualTo(List.of());
            }
        }
    }

    @Test
    void names_are_unique_kebab_case_and_revisions_begin_at_one() {
        assertThat(EventCatalog.all()).extracting(EventType::name).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
        assertThat(EventCatalog.all()).extracting(EventType::revision).allMatch(revision -> revision >= 1);
    }

    @Test
    void every_older_revision_is_lifted_once_to_the_one_after_it() {
        for (EventType type : EventCatalog.all()) {
            assertThat(EventCatalog.lifts()).filteredOn(lift -> lift.event().equals(type.name()))
                    .extracting(Lift::from).as("lifts of %s in EventCatalog", type.name())
                    .containsExactlyElementsOf(IntStream.range(1, type.revision()).boxed().toList());
        }
        assertThat(EventCatalog.lifts()).extracting(Lift::event).allMatch(name -> EventCatalog.of(name).isPresent());
    }

    @Test
    void an_event_is_found_by_name_and_by_class() {
        for (EventType type : EventCatalog.all()) {
            assertThat(EventCatalog.of(type.name())).contains(type);
            assertThat(EventCatalog.of(type.type())).contains(type);
        }
        assertThat(EventCatalog.of("never-heard-of")).isEmpty();
    }

    private Class<? extends Event> asEvent(Class<?> type) {
        return type.asSubclass(Event.class);
    }
}
