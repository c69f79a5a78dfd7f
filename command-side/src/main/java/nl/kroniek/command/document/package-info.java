/** What can be done to links to documents: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.document;

import org.jspecify.annotations.NullMarked;
