package nl.kroniek.command.http;

import java.util.List;
import java.util.Locale;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Sentences;

/** RFC 9457, with our stable code and every fault that was found. */
record Problem(String type, String title, int status, String detail, String code, List<Error> errors) {

    /** One fault; the field is a JSON pointer, empty when it is about the whole. */
    record Error(String field, String code, String message) {}

    /** The only place where a refusal gets its status. */
    static Problem of(List<Fault> faults, Locale language) {
        Fault first = faults.getFirst();
        List<Error> errors = faults.stream()
                .map(fault -> new Error(fault.field(), fault.code(), Sentences.of(fault, language))).toList();
        return new Problem("urn:kroniek:problem:" + first.code(), Sentences.title(first.kind(), language),
                status(first.kind()), errors.getFirst().message(), first.code(), errors);
    }

    private static int status(Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case SIGN_IN -> 401;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case METHOD -> 405;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case MEDIA_TYPE -> 415;
            case VERSION_MISSING -> 428;
            case TOO_MANY -> 429;
            case BROKEN -> 500;
            case UNCERTAIN -> 503;
        };
    }
}
