package nl.kroniek.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.command.meeting.CurrentStand;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.EventType;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;

/**
 * Nothing is half there: every command has a row, a path and an aggregate; every event comes from one and is kept by
 * one.
 */
class CompletenessTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.kroniek.command");

    private static Stream<Class<?>> concrete(Class<?> type) {
        return OURS.stream().filter(c -> c.isAssignableTo(type) && !c.isInterface()
                && !c.getModifiers().contains(JavaModifier.ABSTRACT)).map(JavaClass::reflect);
    }

    private static Stream<Class<?>> things() {
        return Stream.concat(concrete(RecordedThing.class), concrete(PartOfThing.class));
    }

    @Test
    void every_command_stands_in_the_catalog_once() {
        assertThat(CommandCatalog.all()).extracting(CommandType::type).as("add the missing line to CommandCatalog")
                .containsExactlyInAnyOrderElementsOf(concrete(Command.class).<Class<? extends Command>>map(
                        type -> type.asSubclass(Command.class)).toList());
        assertThat(CommandCatalog.all()).extracting(CommandType::name).doesNotHaveDuplicates();
        assertThat(CommandCatalog.all()).extracting(CommandType::path).doesNotHaveDuplicates();
        assertThat(CommandCatalog.of("never-heard-of")).isEmpty();
    }

    @Test
    void every_command_is_decided_by_exactly_one_aggregate() {
        List<Class<?>> decided = things().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .<Class<?>>map(method -> method.getParameterTypes()[0]).toList();
        assertThat(decided).as("add a decide to the aggregate")
                .containsExactlyInAnyOrderElementsOf(CommandCatalog.all().stream().map(CommandType::type).toList());
    }

    @Test
    void every_event_is_made_by_an_aggregate() {
        Set<String> made = OURS.stream()
                .filter(c -> c.isAssignableTo(RecordedThing.class) || c.isAssignableTo(PartOfThing.class))
                .flatMap(c -> c.getConstructorCallsFromSelf().stream()).map(call -> call.getTargetOwner().getName())
                .collect(Collectors.toSet());
        assertThat(EventCatalog.all()).extracting(type -> type.type().getName())
                .as("an event that no command leads to will never happen").allMatch(made::contains);
    }

    /** A part of a meeting is given how the meeting stands; nothing else is given anything. */
    private static Object fresh(Class<?> thing) throws ReflectiveOperationException {
        Constructor<?> constructor = thing.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.getParameterCount() == 0
                ? constructor.newInstance()
                : constructor.newInstance(new CurrentStand());
    }

    @Test
    void every_event_is_kept_by_exactly_one_aggregate() throws Exception {
        for (EventType type : EventCatalog.all()) {
            Event sample = EventSamples.of(type.type());
            List<Method> evolving = things().flatMap(a -> Arrays.stream(a.getDeclaredMethods()))
                    .filter(m -> m.getName().equals("evolve") && m.getParameterTypes()[0].isInstance(sample)).toList();
            assertThat(evolving).as("evolve for %s", type.name()).hasSize(1);
            Method evolve = evolving.getFirst();
            evolve.setAccessible(true);
            evolve.invoke(fresh(evolve.getDeclaringClass()), sample);
        }
    }
}
