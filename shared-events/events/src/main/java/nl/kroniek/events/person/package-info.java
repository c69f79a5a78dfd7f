/**
 * What happens to a person. Names stand here only, sealed with a key that lies in the vault. Records of the JDK alone;
 * a released one is never changed, only given a new revision.
 */
@NullMarked
package nl.kroniek.events.person;

import org.jspecify.annotations.NullMarked;
