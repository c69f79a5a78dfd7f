/**
 * What must not be in the log: the keys of persons, mail addresses and the secrets of accounts. Small ports and their
 * MongoDB side may enter; the driver and the JDK are all they may lean on, and nothing here knows events, hashing of
 * passwords or pages.
 */
@NullMarked
package nl.kroniek.vault;

import org.jspecify.annotations.NullMarked;
