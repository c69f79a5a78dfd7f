@NullMarked
package nl.kroniek.query.search;

import org.jspecify.annotations.NullMarked;
