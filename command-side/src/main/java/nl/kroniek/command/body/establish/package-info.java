/** The slice establish-body: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.body.establish;

import org.jspecify.annotations.NullMarked;
