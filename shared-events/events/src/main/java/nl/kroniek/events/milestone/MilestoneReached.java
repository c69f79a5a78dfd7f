package nl.kroniek.events.milestone;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.MilestoneId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * Something was finished that no meeting did.
 *
 * @param title what, in the words of who recorded it
 * @param topic what it is about, where that says more than the title
 * @param bodies to which it matters; empty: to the association as a whole
 * @param on when it was finished
 */
public record MilestoneReached(AssociationId association, MilestoneId milestone, String title, @Nullable String topic,
        List<BodyId> bodies, VagueDate on) implements MilestoneEvent {}
