package nl.kroniek.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee of the national association (VNG) with the members from here.
 *
 * @param abbreviation the short name that reports use, where there is one
 * @param members may be empty
 */
public record Committee(String name, @Nullable String abbreviation, List<Holder> members) {}
