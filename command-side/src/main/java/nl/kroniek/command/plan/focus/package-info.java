/** The slice set-portfolio-focus: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.plan.focus;

import org.jspecify.annotations.NullMarked;
