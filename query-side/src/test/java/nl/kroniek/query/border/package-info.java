/** Tests of the border itself. */
@NullMarked
package nl.kroniek.query.border;

import org.jspecify.annotations.NullMarked;
