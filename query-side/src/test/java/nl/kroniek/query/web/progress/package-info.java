/** The form of progress, tried on a small year. */
@NullMarked
package nl.kroniek.query.web.progress;

import org.jspecify.annotations.NullMarked;
