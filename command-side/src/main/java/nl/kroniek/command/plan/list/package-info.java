/** The slice keep-activity-list: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.plan.list;

import org.jspecify.annotations.NullMarked;
