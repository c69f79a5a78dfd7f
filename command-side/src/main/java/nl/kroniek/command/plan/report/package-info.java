/** The slice report-activity: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.plan.report;

import org.jspecify.annotations.NullMarked;
