/**
 * What is said of a thing without changing it: contradictions, claims, source lines. Records of the JDK alone; a
 * released one is never changed, only given a new revision.
 */
@NullMarked
package nl.kroniek.events.remark;

import org.jspecify.annotations.NullMarked;
