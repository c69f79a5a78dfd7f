/**
 * What happens to an organisation that the association knows. Records of the JDK alone; a released one is never
 * changed, only given a new revision.
 */
@NullMarked
package nl.kroniek.events.organisation;

import org.jspecify.annotations.NullMarked;
