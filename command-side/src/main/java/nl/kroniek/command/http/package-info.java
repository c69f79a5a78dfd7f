/** The HTTP border of the command side: who may, in which form, and the one place where refusals become answers. */
@NullMarked
package nl.kroniek.command.http;

import org.jspecify.annotations.NullMarked;
