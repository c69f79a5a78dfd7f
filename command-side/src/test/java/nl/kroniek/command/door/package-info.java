/** Tests of the door. */
@NullMarked
package nl.kroniek.command.door;

import org.jspecify.annotations.NullMarked;
