/** Lives of meetings, made up at random: what the command side decides and what the calendar says of it. */
@NullMarked
package nl.kroniek.standalone.lives;

import org.jspecify.annotations.NullMarked;
