/** The slice make-remark: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.remark.make;

import org.jspecify.annotations.NullMarked;
