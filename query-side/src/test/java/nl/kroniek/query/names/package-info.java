/** Tests of how ids become names. */
@NullMarked
package nl.kroniek.query.names;

import org.jspecify.annotations.NullMarked;
