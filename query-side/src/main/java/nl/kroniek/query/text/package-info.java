/** How query texts are compared: without case and accents. */
@NullMarked
package nl.kroniek.query.text;

import org.jspecify.annotations.NullMarked;
