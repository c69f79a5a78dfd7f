/** The story of one thing, read from the log: who did what when, as sentences. */
@NullMarked
package nl.kroniek.query.history;

import org.jspecify.annotations.NullMarked;
