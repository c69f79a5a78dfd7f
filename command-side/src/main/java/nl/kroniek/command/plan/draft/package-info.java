/** The slice draft-plan: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.plan.draft;

import org.jspecify.annotations.NullMarked;
