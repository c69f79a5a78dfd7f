/** The slice end-series: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.series.end;

import org.jspecify.annotations.NullMarked;
