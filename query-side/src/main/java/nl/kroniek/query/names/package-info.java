/**
 * Ids become names here, and here only: names of persons are opened with the vault's keys for one answer and not kept.
 */
@NullMarked
package nl.kroniek.query.names;

import org.jspecify.annotations.NullMarked;
