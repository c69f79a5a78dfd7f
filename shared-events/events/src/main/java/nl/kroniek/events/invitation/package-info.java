/**
 * Who is invited to a meeting and what they answer. Records of the JDK alone; a released one is never changed, only
 * given a new revision.
 */
@NullMarked
package nl.kroniek.events.invitation;

import org.jspecify.annotations.NullMarked;
