/** The slice merge-body: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.body.merge;

import org.jspecify.annotations.NullMarked;
