package nl.kroniek.query.border;

import java.util.List;
import nl.kroniek.events.Kebab;
import org.springframework.http.HttpStatus;

/** A question that gets no answer. Its faults have stable codes; the first one decides the status. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param parameter the query parameter it is about; empty for the whole
     * @param arguments what its sentence mentions
     */
    public record Fault(Code code, String parameter, List<String> arguments) {}

    /** What can be wrong; in kebab-case the code on the wire and the key of its sentence. */
    public enum Code {
        UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),
        REPEATED_PARAMETER(HttpStatus.BAD_REQUEST),
        NO_SUCH_DATE(HttpStatus.BAD_REQUEST),
        UNKNOWN_CHOICE(HttpStatus.BAD_REQUEST),
        NOT_A_NUMBER(HttpStatus.BAD_REQUEST),
        NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
        METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
        ROLE_MISSING(HttpStatus.FORBIDDEN),
        PASSWORD_MUST_CHANGE(HttpStatus.FORBIDDEN),
        FORM_EXPIRED(HttpStatus.FORBIDDEN),
        FEED_GONE(HttpStatus.GONE),
        TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS),
        NOT_FOUND(HttpStatus.NOT_FOUND),
        VIEW_MOVES(HttpStatus.SERVICE_UNAVAILABLE),
        REBUILD_RUNNING(HttpStatus.CONFLICT),
        REBUILD_NOT_READY(HttpStatus.CONFLICT),
        REBUILD_ENDED(HttpStatus.CONFLICT),
        SEGMENT_NOT_HERE(HttpStatus.CONFLICT),
        MISSING_PARAMETER(HttpStatus.BAD_REQUEST),
        NOTHING_SIGNED(HttpStatus.NOT_FOUND),
        NOT_SIGNED_YET(HttpStatus.CONFLICT),
        SIGNING_NOT_HERE(HttpStatus.CONFLICT),
        SIGNED_BY_ANOTHER_PROCESS(HttpStatus.CONFLICT),
        LOG_SHORTER_THAN_CHECKPOINT(HttpStatus.CONFLICT),
        LOG_REWRITTEN(HttpStatus.CONFLICT),
        NO_MAIL_ADDRESS(HttpStatus.BAD_REQUEST),
        PERSON_ERASED(HttpStatus.CONFLICT),
        NO_MAIL_SERVER(HttpStatus.CONFLICT),
        NO_CALENDAR_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
        UNREADABLE_FILE(HttpStatus.BAD_REQUEST),
        IMPORT_REFUSED(HttpStatus.CONFLICT),
        IMPORT_UNCERTAIN(HttpStatus.SERVICE_UNAVAILABLE),
        MAIL_NOT_NOW(HttpStatus.CONFLICT);

        private final HttpStatus status;

        Code(HttpStatus status) {
            this.status = status;
        }

        public HttpStatus status() {
            return status;
        }

        public String text() {
            return Kebab.of(this);
        }
    }

    private final transient List<Fault> faults;

    public Refused(List<Fault> faults) {
        // An answer, not a crash: nobody reads its stack.
        super(faults.getFirst().code().text(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public static Refused because(Code code, String... arguments) {
        return new Refused(List.of(new Fault(code, "", List.of(arguments))));
    }

    public List<Fault> faults() {
        return faults;
    }

    public Fault first() {
        return faults.getFirst();
    }
}
