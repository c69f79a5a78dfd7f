package nl.kroniek.query.web.form;

import nl.kroniek.query.commands.CommandReply;

/** What became of a form. */
public sealed interface Sent {

    /** It is recorded; the next page waits for it. */
    record Done(CommandReply.Accepted reply) implements Sent {}

    /** It is not; show this form again. */
    record Again(Form form) implements Sent {}
}
