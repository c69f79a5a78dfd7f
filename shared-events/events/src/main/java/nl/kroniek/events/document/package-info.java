/**
 * A link to a document that is kept elsewhere. Records of the JDK alone; a released one is never changed, only given a
 * new revision.
 */
@NullMarked
package nl.kroniek.events.document;

import org.jspecify.annotations.NullMarked;
