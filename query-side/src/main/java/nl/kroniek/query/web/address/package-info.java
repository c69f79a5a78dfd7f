/** The page on which mail addresses are kept, of an association or of who is invited to one meeting. */
@NullMarked
package nl.kroniek.query.web.address;

import org.jspecify.annotations.NullMarked;
