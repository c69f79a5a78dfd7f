/** The slice grant-role: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.access.grant;

import org.jspecify.annotations.NullMarked;
