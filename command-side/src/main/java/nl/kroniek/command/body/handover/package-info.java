/** The slice hand-over-body: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.body.handover;

import org.jspecify.annotations.NullMarked;
