/** The slice plan-activity: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.plan.activity;

import org.jspecify.annotations.NullMarked;
