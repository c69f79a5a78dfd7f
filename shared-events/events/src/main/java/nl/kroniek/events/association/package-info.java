/**
 * What happens to an association and its members. Records of the JDK alone; a released one is never changed, only given
 * a new revision.
 */
@NullMarked
package nl.kroniek.events.association;

import org.jspecify.annotations.NullMarked;
