/**
 * The auditor's desk: pages that ask the audit, and buttons that ask it for work. Nothing here reads the log or the
 * store itself.
 */
@NullMarked
package nl.kroniek.query.web.control;

import org.jspecify.annotations.NullMarked;
