@NullMarked
package nl.kroniek.command.attendance;

import org.jspecify.annotations.NullMarked;
