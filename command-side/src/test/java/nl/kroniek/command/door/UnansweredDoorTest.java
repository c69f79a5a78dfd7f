package nl.kroniek.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.mongodb.MongoTimeoutException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Supplier;
import nl.kroniek.command.meeting.mistake.MarkEnteredByMistake;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.log.OutcomeUnknown;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.junit.jupiter.api.Test;

/** The database goes away while a command is being recorded. */
class UnansweredDoorTest {

    private static final Submission SENT = new Submission(
            new MarkEnteredByMistake(new AssociationId("vgg"), new MeetingId("mtg-1"), "dubbel", VagueDate.unknown()),
            new Origin("acc-1", "secretary", Via.API, "c-1"), "k-1", "hash", null);

    private final Queue<Supplier<Optional<PastCommit>>> looks = new ArrayDeque<>();
    private final CommandDoor door = new CommandDoor(bus(), id -> looks.remove().get(), Attempts.usual(),
            Clock.systemUTC());

    @Test
    void when_nobody_knows_whether_it_is_recorded_and_the_look_up_fails_too_that_is_still_the_answer() {
        looks.add(Optional::empty);
        looks.add(() -> {
            throw new MongoTimeoutException("away");
        });
        assertThatThrownBy(() -> door.send(SENT)).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.first().code()).isEqualTo("outcome-unknown"));
        assertThat(looks).as("it was looked up").isEmpty();
    }

    @Test
    void when_it_is_found_after_all_that_is_the_answer() {
        looks.add(Optional::empty);
        looks.add(() -> Optional.of(new PastCommit("hash", Map.of("mtg-1", 3L), 41)));
        assertThat(door.send(SENT)).satisfies(found -> {
            assertThat(found.position()).isEqualTo(41);
            assertThat(found.version()).isEqualTo(3);
        });
    }

    @SuppressWarnings("unchecked")
    private static CommandBus bus() {
        CommandBus bus = mock(CommandBus.class);
        OutcomeUnknown unknown = mock(OutcomeUnknown.class);
        doAnswer(call -> {
            ((CommandCallback<Object, Object>) call.getArgument(1)).onResult(call.getArgument(0),
                    GenericCommandResultMessage.asCommandResultMessage(unknown));
            return UUID.randomUUID();
        }).when(bus).dispatch(any(), any());
        return bus;
    }
}
