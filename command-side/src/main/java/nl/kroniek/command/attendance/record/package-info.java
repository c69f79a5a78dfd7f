/** The slice record-attendance: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.attendance.record;

import org.jspecify.annotations.NullMarked;
