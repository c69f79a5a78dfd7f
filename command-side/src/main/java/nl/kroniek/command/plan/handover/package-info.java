/** The slice hand-over-activity: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.plan.handover;

import org.jspecify.annotations.NullMarked;
