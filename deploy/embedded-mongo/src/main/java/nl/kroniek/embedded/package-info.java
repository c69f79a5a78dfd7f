/**
 * A MongoDB server in this process that survives a crash: what enters here starts, guards and syncs it; how documents
 * and indexes are laid out is the business of the package {@code tree}.
 */
@NullMarked
package nl.kroniek.embedded;

import org.jspecify.annotations.NullMarked;
