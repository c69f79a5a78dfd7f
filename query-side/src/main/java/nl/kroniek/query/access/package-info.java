/** Who may read what: deny by default, and an association that is not yours does not exist for you. */
@NullMarked
package nl.kroniek.query.access;

import org.jspecify.annotations.NullMarked;
