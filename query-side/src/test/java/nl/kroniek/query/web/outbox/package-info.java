/** Tests of the pages about what was mailed. */
@NullMarked
package nl.kroniek.query.web.outbox;

import org.jspecify.annotations.NullMarked;
