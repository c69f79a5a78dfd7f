/** Tests of the border. */
@NullMarked
package nl.kroniek.command.http;

import org.jspecify.annotations.NullMarked;
