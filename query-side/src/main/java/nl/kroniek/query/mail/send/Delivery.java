package nl.kroniek.query.mail.send;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kroniek.query.mail.MailFault;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What came of offering a letter to the server. */
sealed interface Delivery {

    /** From here on a reply of SMTP means: not now, and not later either. */
    int FOR_GOOD = 500;

    /** It is the server's now. */
    record Taken() implements Delivery {}

    /**
     * It is still ours.
     *
     * @param reply what the server said, without any address; absent where it said nothing
     */
    record Refused(MailFault fault, @Nullable String reply) implements Delivery {}

    static Refused of(MailException failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Delivery::below).map(Delivery::said)
                .flatMap(Optional::stream).findFirst().orElse(new Refused(MailFault.UNREACHABLE, null));
    }

    /** What went wrong with one letter hangs below the failure of sending several, and beside each other. */
    private static @Nullable Throwable below(Throwable failure) {
        if (failure instanceof MailSendException several && several.getMessageExceptions().length > 0) {
            return several.getMessageExceptions()[0];
        }
        return failure instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : failure.getCause();
    }

    private static Optional<Refused> said(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> Optional.of(new Refused(
                    address.getReturnCode() >= FOR_GOOD ? MailFault.ADDRESS_REFUSED : MailFault.LETTER_REFUSED,
                    Reply.of(address)));
            case SMTPSenderFailedException sender ->
                Optional.of(new Refused(MailFault.LETTER_REFUSED, Reply.of(sender)));
            // It says no more than the refused address that hangs below it.
            case SMTPSendFailedException letter -> letter.getNextException() instanceof SMTPAddressFailedException
                    ? Optional.empty()
                    : Optional.of(new Refused(MailFault.LETTER_REFUSED, Reply.of(letter)));
            case AuthenticationFailedException ours -> Optional.of(new Refused(MailFault.SIGN_IN_REFUSED, null));
            default -> Optional.empty();
        };
    }
}
