/** What a meeting decides. */
@NullMarked
package nl.kroniek.command.meeting;

import org.jspecify.annotations.NullMarked;
