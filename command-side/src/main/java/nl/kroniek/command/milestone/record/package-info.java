/** The slice record-milestone: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.milestone.record;

import org.jspecify.annotations.NullMarked;
