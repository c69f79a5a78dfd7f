/** What a refusal is: rules, codes, and their words in Dutch and English. Nothing here knows a feature or HTTP. */
@NullMarked
package nl.kroniek.command.refusal;

import org.jspecify.annotations.NullMarked;
