/** The slice link-document: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.document.link;

import org.jspecify.annotations.NullMarked;
