package nl.kroniek.query.border;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.kroniek.query.border.Refused.Fault;

/** Says a refusal as problem+json (RFC 9457), with its stable code and everything that was wrong. */
public final class Problems {

    /** The request attribute in which whoever counts refusals finds the code of this one. */
    public static final String CODE = "kroniek.refusal";

    private static final String BUNDLE = "nl.kroniek.query.border.refusals";

    private Problems() {}

    public static Map<String, Object> body(Refused refused, Locale language) {
        var first = refused.first();
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", first.code().status().getReasonPhrase());
        body.put("status", first.code().status().value());
        body.put("detail", sentence(first, language));
        body.put("code", first.code().text());
        body.put("errors", refused.faults().stream().map(fault -> Map.of("field", fault.parameter(), "code",
                fault.code().text(), "message", sentence(fault, language))).toList());
        return body;
    }

    static String sentence(Fault fault, Locale language) {
        // Never the machine's own language when a sentence is missing: rather fail, and a test sees it.
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var pattern = ResourceBundle.getBundle(BUNDLE, language, noFallback).getString(fault.code().text());
        return new MessageFormat(pattern, language).format(fault.arguments().toArray());
    }
}
