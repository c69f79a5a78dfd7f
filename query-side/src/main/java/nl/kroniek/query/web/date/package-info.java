/** Dates as people type them, read into dates as the record keeps them; no form and no page. */
@NullMarked
package nl.kroniek.query.web.date;

import org.jspecify.annotations.NullMarked;
