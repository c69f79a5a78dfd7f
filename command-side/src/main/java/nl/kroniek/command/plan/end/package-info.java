/** The slice end-activity: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.plan.end;

import org.jspecify.annotations.NullMarked;
