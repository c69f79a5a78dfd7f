/** What every answer tells the browser not to do. One filter for pages, API, files and errors. */
@NullMarked
package nl.kroniek.access.headers;

import org.jspecify.annotations.NullMarked;
