/**
 * A contact between people that was not a meeting. Records of the JDK alone; a released one is never changed, only
 * given a new revision.
 */
@NullMarked
package nl.kroniek.events.contact;

import org.jspecify.annotations.NullMarked;
