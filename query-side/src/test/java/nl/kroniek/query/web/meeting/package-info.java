/** The parts of the forms about meetings that need no page. */
@NullMarked
package nl.kroniek.query.web.meeting;

import org.jspecify.annotations.NullMarked;
