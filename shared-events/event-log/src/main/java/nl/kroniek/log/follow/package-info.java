/** Following the log: how Axon's processors of both sides read it, one unreadable event or not. */
@NullMarked
package nl.kroniek.log.follow;

import org.jspecify.annotations.NullMarked;
