/** Tests of {@code nl.kroniek.query.web.address}. */
@NullMarked
package nl.kroniek.query.web.address;

import org.jspecify.annotations.NullMarked;
