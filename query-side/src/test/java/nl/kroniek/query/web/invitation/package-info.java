/** Tests of the forms about invitations. */
@NullMarked
package nl.kroniek.query.web.invitation;

import org.jspecify.annotations.NullMarked;
