package nl.kroniek.query.commands;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The importer by the same door as every program: {@code POST …/imports}. */
final class ImportsOverHttp implements ImportApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** A file of a megabyte on a slow disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int FIRST_REFUSAL = 400;
    private static final int BROKEN = 500;
    /** The importer counts lines from 1, and the first is ours. */
    private static final int BEFORE = 2;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1).build();
    private final Supplier<URI> address;
    private final Caller caller;

    ImportsOverHttp(Supplier<URI> address, Caller caller) {
        this.address = address;
        this.caller = caller;
    }

    @Override
    public ImportReply bringIn(String association, List<? extends JsonNode> lines, boolean dryRun, Locale language) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                address.get().resolve("/v1/associations/" + association + "/imports?dryRun=" + dryRun))
                .timeout(PATIENCE).header("Content-Type", "application/x-ndjson")
                .header("Accept-Language", language.getLanguage())
                .POST(BodyPublishers.ofString(file(association, lines)));
        caller.authorization().ifPresent(secret -> request.header("Authorization", secret));
        try {
            return reply(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | JacksonException noAnswer) {
            return new ImportReply.Uncertain();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new ImportReply.Uncertain();
        }
    }

    private static String file(String association, List<? extends JsonNode> lines) {
        StringBuilder file = new StringBuilder(JSON.writeValueAsString(JSON.createObjectNode()
                .put("kroniek", "commands").put("version", 1).put("association", association))).append('\n');
        lines.forEach(line -> file.append(JSON.writeValueAsString(line)).append('\n'));
        return file.toString();
    }

    private static ImportReply reply(HttpResponse<String> answer) {
        if (answer.statusCode() >= BROKEN) {
            return new ImportReply.Uncertain();
        }
        if (answer.statusCode() >= FIRST_REFUSAL) {
            return new ImportReply.Refused(JSON.readTree(answer.body()).path("detail").asString(""));
        }
        List<ImportReply.Refusal> refused = new ArrayList<>();
        ImportReply end = new ImportReply.Uncertain();
        for (String line : answer.body().lines().filter(each -> !each.isBlank()).toList()) {
            JsonNode json = JSON.readTree(line);
            JsonNode one = json.path("refused");
            JsonNode summary = json.path("summary");
            if (one.isObject()) {
                refused.add(
                        new ImportReply.Refusal(one.path("line").asInt() - BEFORE, one.path("reason").asString("")));
            } else if (summary.isObject()) {
                end = new ImportReply.Done(summary.path("carriedOut").asInt(), summary.path("alreadyDone").asInt(),
                        List.copyOf(refused), summary.path("position").asLong(-1));
            }
        }
        return end;
    }
}
