/** What auditors see: the log of an association, how far the views are, and whether replaying gives the same. */
@NullMarked
package nl.kroniek.query.audit;

import org.jspecify.annotations.NullMarked;
