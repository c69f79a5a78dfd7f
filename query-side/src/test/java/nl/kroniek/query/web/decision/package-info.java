/** Forms of decisions, tried on a small year. */
@NullMarked
package nl.kroniek.query.web.decision;

import org.jspecify.annotations.NullMarked;
