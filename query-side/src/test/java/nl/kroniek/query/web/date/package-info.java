/** Tests of dates as people type them. */
@NullMarked
package nl.kroniek.query.web.date;

import org.jspecify.annotations.NullMarked;
