/** The slice plan-series-meetings: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.series.plan;

import org.jspecify.annotations.NullMarked;
