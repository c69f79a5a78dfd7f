/** The slice discontinue-body: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.body.discontinue;

import org.jspecify.annotations.NullMarked;
