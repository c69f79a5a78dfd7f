package nl.kroniek.events.milestone;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.MilestoneId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** Something was finished. */
public record MilestoneReached(AssociationId association, MilestoneId milestone, String title, @Nullable String topic,
        List<BodyId> bodies, VagueDate on) implements MilestoneEvent {}
