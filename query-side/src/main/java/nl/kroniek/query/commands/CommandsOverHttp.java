package nl.kroniek.query.commands;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** One way for one process and for two: the same border, the same guard, the same refusals as for everybody else. */
final class CommandsOverHttp implements CommandApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_REFUSAL = 400;
    private static final int BROKEN = 500;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1).build();
    private final Supplier<URI> address;
    private final Caller caller;

    CommandsOverHttp(Supplier<URI> address, Caller caller) {
        this.address = address;
        this.caller = caller;
    }

    @Override
    public CommandReply post(String path, JsonNode body, Conditions conditions) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.get().resolve(path)).timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept-Language", conditions.language().getLanguage())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        caller.authorization().ifPresent(secret -> request.header("Authorization", secret));
        if (conditions.key() != null) {
            request.header("Idempotency-Key", conditions.key());
        }
        if (conditions.version() != null) {
            request.header("If-Match", "\"" + conditions.version() + "\"");
        }
        try {
            return reply(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException noAnswer) {
            return new CommandReply.Uncertain();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new CommandReply.Uncertain();
        }
    }

    private static CommandReply reply(HttpResponse<String> answer) {
        if (answer.statusCode() >= BROKEN) {
            return new CommandReply.Uncertain();
        }
        JsonNode body = read(answer.body());
        if (answer.statusCode() < FIRST_REFUSAL) {
            // Every answer of ours has one; who leaves it out leaves nothing to wait for.
            long position = answer.headers().firstValueAsLong("Position").orElse(0);
            return new CommandReply.Accepted(position, answer.headers().firstValue("Location").orElse(null),
                    body.isMissingNode() ? null : body);
        }
        return new CommandReply.Refused(answer.statusCode(), body.path("code").asString(""), faults(body));
    }

    private static List<CommandReply.Fault> faults(JsonNode problem) {
        List<CommandReply.Fault> faults = problem.path("errors").valueStream().map(each -> new CommandReply.Fault(each
                .path("field").asString(""), each.path("code").asString(""), each.path("message").asString("")))
                .toList();
        return faults.isEmpty()
                ? List.of(new CommandReply.Fault("", problem.path("code").asString(""),
                        problem.path("detail").asString("")))
                : faults;
    }

    private static JsonNode read(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }
}
