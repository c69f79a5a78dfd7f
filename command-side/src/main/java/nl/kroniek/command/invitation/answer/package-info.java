/** The slice record-answers: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.invitation.answer;

import org.jspecify.annotations.NullMarked;
