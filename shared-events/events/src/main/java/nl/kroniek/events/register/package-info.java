/**
 * The decision register of a body and a year, which hands out numbers. Records of the JDK alone; a released one is
 * never changed, only given a new revision.
 */
@NullMarked
package nl.kroniek.events.register;

import org.jspecify.annotations.NullMarked;
