/**
 * What happens to a body (gremium). Records of the JDK alone; a released one is never changed, only given a new
 * revision.
 */
@NullMarked
package nl.kroniek.events.body;

import org.jspecify.annotations.NullMarked;
