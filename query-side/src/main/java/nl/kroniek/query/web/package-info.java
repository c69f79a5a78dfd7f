/**
 * Every page: the controllers, what a page shows, and nothing that decides or stores. A page asks the query services
 * and says the answer in the reader's words.
 */
@NullMarked
package nl.kroniek.query.web;

import org.jspecify.annotations.NullMarked;
