/** Tests of the auditor's desk. */
@NullMarked
package nl.kroniek.query.web.control;

import org.jspecify.annotations.NullMarked;
