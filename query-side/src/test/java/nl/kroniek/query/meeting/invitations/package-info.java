/** Tests of the view of invitations. */
@NullMarked
package nl.kroniek.query.meeting.invitations;

import org.jspecify.annotations.NullMarked;
