package nl.kroniek.command.invitation.answer;

import nl.kroniek.events.invitation.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param invitation the number of the invitation within the meeting
 * @param substitute who comes instead, by function; only with that answer
 */
public record GivenAnswer(int invitation, Answer answer, @Nullable String substitute) {}
