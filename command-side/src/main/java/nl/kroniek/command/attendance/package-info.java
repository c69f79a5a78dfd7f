/** Who was at a meeting: a part of its aggregate, and the slices that write its list. */
@NullMarked
package nl.kroniek.command.attendance;

import org.jspecify.annotations.NullMarked;
