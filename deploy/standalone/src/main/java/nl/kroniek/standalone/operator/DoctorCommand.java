package nl.kroniek.standalone.operator;

import com.mongodb.MongoException;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kroniek.embedded.StoreUnusableException;
import nl.kroniek.standalone.StandaloneSettings;
import picocli.CommandLine.Command;

/** What is wrong with how this is set up, and with what lies beside the log; each with what mends it. */
@Command(name = "doctor")
final class DoctorCommand extends OperatorCommand {

    DoctorCommand(Console console, StandaloneSettings settings) {
        super(console, settings);
    }

    @Override
    Answer answer() throws IOException {
        List<Ailment> found = new ArrayList<>(FileLook.of(settings(), console().environment()).look());
        found.addAll(new AddressLook(settings().mongodbUri(), console().environment()).look());
        found.addAll(new MailLook(console().environment()).look());
        try (Reached reached = Reached.reading(settings())) {
            found.addAll(database(reached));
        } catch (MongoException | StoreUnusableException | IllegalArgumentException e) {
            found.add(Ailment.of("unreachable", String.valueOf(e.getMessage())));
        }
        return answer(found);
    }

    private List<Ailment> database(Reached reached) {
        List<Ailment> found = new ArrayList<>();
        if (settings().mongodbUri() == null) {
            found.addAll(new SizeLook(settings().store().resolve("kroniek.mv.db"), reached.mongo()).look());
        } else {
            found.addAll(ServerLook.at(reached.mongo()));
        }
        found.addAll(new LogLook(reached.mongo(), Clock.systemUTC()).look());
        found.addAll(new ReadingLook(reached.mongo()).look());
        List<Ailment> views = new ViewLook(reached.mongo()).look();
        found.addAll(views);
        OutboxLook mail = new OutboxLook(reached.mongo(), reached.addresses(),
                new MailLook(console().environment()).isSending(), Clock.systemUTC());
        found.addAll(mail.outbox());
        // Views that are not as they should be say nothing of who is invited.
        found.addAll(views.isEmpty() ? mail.invited() : List.of());
        return found;
    }

    private Answer answer(List<Ailment> found) {
        if (found.isEmpty()) {
            return Answer.fine("healthy", say("doctor.healthy"), say("doctor.not-verify")).fact("findings", List.of());
        }
        Answer answer = new Answer(false, "ailing", List.of(), Map.of());
        for (Ailment ailment : found) {
            answer = answer.also(ailment.sentence(console())).also("  " + ailment.mend(console()));
        }
        return answer.fact("findings", found.stream().map(ailment -> Map.of("code", ailment.code(), "sentence", ailment
                .sentence(console()), "mend", ailment.mend(console()))).toList());
    }
}
