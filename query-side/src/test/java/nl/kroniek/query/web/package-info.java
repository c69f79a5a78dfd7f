/** Tests of the pages: real views folded from a handful of events, rendered by the real templates. */
@NullMarked
package nl.kroniek.query.web;

import org.jspecify.annotations.NullMarked;
