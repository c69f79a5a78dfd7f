package nl.kroniek.query.search;

import nl.kroniek.events.Subject;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param title plain text with persons by name
 * @param passage where the words stand that are not in the title, shortened; absent when the title has them all
 * @param on its date, for an activity the year of its plan; absent for a body
 * @param status kebab-case, of a meeting or a decision; absent for the others
 * @param number of a decision or the code of an activity, where it has one
 */
public record Hit(SearchKind kind, Subject id, String title, @Nullable String passage, @Nullable VagueDate on,
        @Nullable String status, @Nullable String number) {}
