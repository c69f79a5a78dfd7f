/** The slice withdraw-series-ending: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.series.withdraw;

import org.jspecify.annotations.NullMarked;
