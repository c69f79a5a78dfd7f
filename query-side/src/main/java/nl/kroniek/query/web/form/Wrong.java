package nl.kroniek.query.web.form;

/**
 * One thing that is wrong with a form.
 *
 * @param field name of the field it stands by; empty: about the whole
 * @param sentence says what is wrong and what would be right, in the reader's language
 */
public record Wrong(String field, String sentence) {}
