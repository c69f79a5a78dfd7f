package nl.kroniek.query.web.form;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.commands.CommandApi;
import nl.kroniek.query.commands.CommandReply;
import nl.kroniek.query.commands.Conditions;
import nl.kroniek.query.web.Desk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.JsonNode;

/** Sends a form as a command and says what became of it. Nothing typed is ever lost on the way. */
@Component
public class Forms {

    private static final int CONFLICT = 409;
    private static final int STALE = 412;

    private final CommandApi commands;
    private final Clock clock;

    Forms(CommandApi commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** A command to make out of what was typed. */
    public Draft draft(Typed typed, Desk desk) {
        return new Draft(typed, desk, Netherlands.today(clock));
    }

    /**
     * Sends it, unless something in it cannot be read.
     *
     * @param current the version of the thing now; none: it begins something
     */
    public Sent send(String path, Draft draft, @Nullable Long current, Desk desk) {
        return draft.wrongs().isEmpty()
                ? send(path, Mentions.of(desk).stored(draft.json()), draft.typed(), draft.fields(), current, desk)
                : new Sent.Again(new Form(draft.typed(), draft.wrongs()));
    }

    /**
     * @param fields where the faults of the command stand on the page
     * @param current the version of the thing now, for a form that somebody else was faster than; none: it begins
     *        something
     */
    public Sent send(String path, JsonNode command, Typed typed, Fields fields, @Nullable Long current, Desk desk) {
        CommandReply reply = commands.post(path, command,
                new Conditions(typed.key(), typed.version(), desk.locale()));
        return switch (reply) {
            case CommandReply.Accepted accepted -> new Sent.Done(accepted);
            // The same key again: if it was recorded after all, nothing happens twice.
            case CommandReply.Uncertain none ->
                new Sent.Again(new Form(typed, List.of(new Wrong("", desk.say("form.uncertain")))));
            case CommandReply.Refused refused -> new Sent.Again(again(refused, typed, fields, current, desk));
        };
    }

    private static Form again(CommandReply.Refused refused, Typed typed, Fields fields, @Nullable Long current,
            Desk desk) {
        if (refused.status() == STALE || refused.status() == CONFLICT && refused.code().equals("changed-meanwhile")) {
            return new Form(typed.with(Typed.VERSION, current == null ? null : current.toString()),
                    List.of(new Wrong("", desk.say("form.stale"))), typed.version());
        }
        if (refused.code().equals("idempotency-key-reused")) {
            return new Form(typed.with(Typed.KEY, null), List.of(new Wrong("", desk.say("form.sent-before"))));
        }
        // The key stays: who goes back to the refused form and sends it after all is told that it was sent before.
        return new Form(typed, refused.faults().stream()
                .map(fault -> new Wrong(fields.of(fault), fault.sentence())).toList());
    }

    /** To the page that shows what was done, and says it in a sentence the first time. */
    public static ModelAndView to(String address, CommandReply.Accepted reply, String sentence,
            HttpServletResponse response) {
        Receipt.give(sentence, response);
        return to(address, reply, response);
    }

    /** To the page that shows what was done. */
    public static ModelAndView to(String address, CommandReply.Accepted reply, HttpServletResponse response) {
        SeenPosition.keep(reply.position(), response);
        RedirectView there = new RedirectView(address, false, true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }
}
