/** The slice rename-body: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.body.rename;

import org.jspecify.annotations.NullMarked;
