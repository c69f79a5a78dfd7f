/**
 * What every form on a page has in common: what was typed, what is wrong with it, sending it once, showing the result.
 */
@NullMarked
package nl.kroniek.query.web.form;

import org.jspecify.annotations.NullMarked;
