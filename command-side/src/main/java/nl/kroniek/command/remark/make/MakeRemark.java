package nl.kroniek.command.remark.make;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.RemarkId;
import nl.kroniek.events.Subject;
import nl.kroniek.events.remark.RemarkKind;
import org.jspecify.annotations.Nullable;

/** Somebody remarks something on a thing; it never changes a count. */
public record MakeRemark(AssociationId association, RemarkId id, Subject about, RemarkKind kind, @Nullable String text,
        @Nullable DocumentId source, List<Integer> lines) implements Command {}
