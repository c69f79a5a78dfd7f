package nl.kroniek.query.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.kroniek.query.commands.CommandApi;
import nl.kroniek.query.commands.CommandReply;
import nl.kroniek.query.commands.Conditions;
import tools.jackson.databind.JsonNode;

/** A command side that remembers what a form sent, and answers what the test said beforehand. */
public final class SentCommands implements CommandApi {

    /** One command as it arrived. */
    public record SentCommand(String path, JsonNode body, Conditions conditions) {}

    private final List<SentCommand> sent = new ArrayList<>();
    private final Deque<CommandReply> answers = new ArrayDeque<>();

    @Override
    public synchronized CommandReply post(String path, JsonNode body, Conditions conditions) {
        sent.add(new SentCommand(path, body, conditions));
        CommandReply answer = answers.poll();
        return answer == null ? new CommandReply.Accepted(0, "/v1/meetings/mtg-new", null) : answer;
    }

    /** The next command gets this answer. */
    public synchronized void answer(CommandReply reply) {
        answers.add(reply);
    }

    /** All that was sent, and forgets it. */
    public synchronized List<SentCommand> taken() {
        List<SentCommand> all = List.copyOf(sent);
        sent.clear();
        answers.clear();
        return all;
    }
}
