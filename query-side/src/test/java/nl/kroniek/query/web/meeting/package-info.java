/** Forms about a meeting, tried on a small year. */
@NullMarked
package nl.kroniek.query.web.meeting;

import org.jspecify.annotations.NullMarked;
