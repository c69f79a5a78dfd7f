/**
 * What happens to an annual plan and its activities. Records of the JDK alone; a released one is never changed, only
 * given a new revision.
 */
@NullMarked
package nl.kroniek.events.plan;

import org.jspecify.annotations.NullMarked;
