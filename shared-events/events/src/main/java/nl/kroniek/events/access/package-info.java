/**
 * Who may do what in an association. Records of the JDK alone; a released one is never changed, only given a new
 * revision.
 */
@NullMarked
package nl.kroniek.events.access;

import org.jspecify.annotations.NullMarked;
