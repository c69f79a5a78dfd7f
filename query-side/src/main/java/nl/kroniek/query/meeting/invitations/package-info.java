/** The view {@code invitations}: who is invited to each meeting, what they answered, and what that comes to. */
@NullMarked
package nl.kroniek.query.meeting.invitations;

import org.jspecify.annotations.NullMarked;
