/** The slice retract-remark: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.remark.retract;

import org.jspecify.annotations.NullMarked;
