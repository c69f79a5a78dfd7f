/**
 * Who comes to a meeting, on pages: the card on the page of the meeting, and the forms to invite, to answer and to set
 * a minimum.
 */
@NullMarked
package nl.kroniek.query.web.invitation;

import org.jspecify.annotations.NullMarked;
