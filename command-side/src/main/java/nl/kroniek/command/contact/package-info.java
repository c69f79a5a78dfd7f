/** What can be done to contacts: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.contact;

import org.jspecify.annotations.NullMarked;
