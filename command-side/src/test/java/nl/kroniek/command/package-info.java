/** Tests of the command side: slices given/when/then, the border over HTTP on a real log in memory, completeness. */
@NullMarked
package nl.kroniek.command;

import org.jspecify.annotations.NullMarked;
