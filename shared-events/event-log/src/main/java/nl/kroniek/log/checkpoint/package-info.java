/** Signed checkpoints: what the log says about itself, so that nobody can say something else later. */
@NullMarked
package nl.kroniek.log.checkpoint;

import org.jspecify.annotations.NullMarked;
