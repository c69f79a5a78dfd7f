/** The pages where an administrator says who may do what. They decide nothing: every form is a command of the API. */
@NullMarked
package nl.kroniek.query.web.access;

import org.jspecify.annotations.NullMarked;
