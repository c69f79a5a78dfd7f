/** The slice explain-non-occurrence: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.nonoccurrence.explain;

import org.jspecify.annotations.NullMarked;
