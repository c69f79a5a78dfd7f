package nl.kroniek.command.milestone.record;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.MilestoneId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** Something was finished. */
public record RecordMilestone(AssociationId association, MilestoneId id, String title, @Nullable String topic,
        List<BodyId> bodies, VagueDate on) implements Command {}
