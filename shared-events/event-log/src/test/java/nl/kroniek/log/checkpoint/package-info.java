/** Tests of signed checkpoints. */
@NullMarked
package nl.kroniek.log.checkpoint;

import org.jspecify.annotations.NullMarked;
