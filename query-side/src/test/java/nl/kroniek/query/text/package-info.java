@NullMarked
package nl.kroniek.query.text;

import org.jspecify.annotations.NullMarked;
