/** Tests of replay and comparison: what is planted must be found. */
@NullMarked
package nl.kroniek.query.replay;

import org.jspecify.annotations.NullMarked;
