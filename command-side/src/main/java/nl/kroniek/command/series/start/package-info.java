/** The slice start-series: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.series.start;

import org.jspecify.annotations.NullMarked;
