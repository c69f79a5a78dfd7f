package nl.kroniek.events.agenda;

import java.util.List;
import nl.kroniek.events.Party;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the agenda.
 *
 * @param presenter who brings it in, where that is known
 * @param closed whether it is for a closed session
 */
public record AgendaItem(String title, AgendaItemKind kind, @Nullable Party presenter, List<Paper> papers,
        boolean closed) {}
