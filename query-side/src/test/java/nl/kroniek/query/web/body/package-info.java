/** The forms of bodies, tried on a small year. */
@NullMarked
package nl.kroniek.query.web.body;

import org.jspecify.annotations.NullMarked;
