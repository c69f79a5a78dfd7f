/** The slice record-contact: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.contact.record;

import org.jspecify.annotations.NullMarked;
