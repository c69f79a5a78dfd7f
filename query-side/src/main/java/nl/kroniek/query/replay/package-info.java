/** Replaying the log into empty views and comparing them with the live ones. */
@NullMarked
package nl.kroniek.query.replay;

import org.jspecify.annotations.NullMarked;
