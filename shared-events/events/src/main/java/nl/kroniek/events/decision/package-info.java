/** What happens to a decision. Records of the JDK alone; a released one is never changed, only given a new revision. */
@NullMarked
package nl.kroniek.events.decision;

import org.jspecify.annotations.NullMarked;
