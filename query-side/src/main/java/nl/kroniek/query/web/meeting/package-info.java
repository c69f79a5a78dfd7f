/** Writing about meetings: one page per thing that can happen to them, and what those pages share. */
@NullMarked
package nl.kroniek.query.web.meeting;

import org.jspecify.annotations.NullMarked;
