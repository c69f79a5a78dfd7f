/** Tests of what every form has in common. */
@NullMarked
package nl.kroniek.query.web.form;

import org.jspecify.annotations.NullMarked;
