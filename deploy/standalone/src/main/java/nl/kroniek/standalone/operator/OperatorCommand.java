package nl.kroniek.standalone.operator;

import com.mongodb.MongoException;
import java.io.IOException;
import java.util.concurrent.Callable;
import nl.kroniek.embedded.StoreUnusableException;
import nl.kroniek.proof.Refused;
import nl.kroniek.standalone.StandaloneSettings;
import picocli.CommandLine.Mixin;

/** One thing that can be asked: answers, or says in a sentence why it cannot. */
abstract class OperatorCommand implements Callable<Integer> {

    private final Console console;
    private final StandaloneSettings settings;

    @Mixin
    private Manner manner = new Manner();

    OperatorCommand(Console console, StandaloneSettings settings) {
        this.console = console;
        this.settings = settings;
    }

    /** @throws Cannot when the question cannot be put */
    abstract Answer answer() throws IOException;

    @Override
    public final Integer call() {
        try {
            return console.answer(answer());
        } catch (Cannot | StoreUnusableException e) {
            return console.refuse(String.valueOf(e.getMessage()));
        } catch (Refused e) {
            return console.refuse(console.words().ofProofs().of(e));
        } catch (MongoException e) {
            return console.refuse(console.say("cannot.database", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return console.refuse(console.say("cannot.file", String.valueOf(e.getMessage())));
        }
    }

    Console console() {
        return console;
    }

    StandaloneSettings settings() {
        return settings;
    }

    String say(String key, Object... details) {
        return console.say(key, details);
    }
}
