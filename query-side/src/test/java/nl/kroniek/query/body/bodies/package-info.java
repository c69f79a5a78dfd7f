/** Bodies as they stand. */
@NullMarked
package nl.kroniek.query.body.bodies;

import org.jspecify.annotations.NullMarked;
