package nl.kroniek.query.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import nl.kroniek.query.mail.letter.MailSettings;

/**
 * Whether this registry sends mail.
 *
 * @param host of the SMTP server; empty: there is none, and nothing is sent or kept to be sent
 */
public record MailServer(String host) {

    /** @throws MailSettingsUnusable when there is a server, and who sends or where the pages are is not said */
    static MailServer of(String host, MailSettings settings) {
        if (host.isBlank()) {
            return new MailServer("");
        }
        if (!isSender(settings.from())) {
            throw new MailSettingsUnusable("SPRING_MAIL_HOST names a mail server, but KRONIEK_MAIL_FROM "
                    + (settings.from().isBlank() ? "is not set" : "is not one e-mail address")
                    + ". Set it to the address that invitations come from, for example vergaderingen@example.org,"
                    + " or leave SPRING_MAIL_HOST out: then nothing is sent.");
        }
        if (!isPageAddress(settings.address())) {
            throw new MailSettingsUnusable("SPRING_MAIL_HOST names a mail server, but KRONIEK_MAIL_ADDRESS "
                    + (settings.address().isBlank() ? "is not set" : "does not begin with https:// or http://")
                    + ". Set it to the address at which people reach these pages, for example https://kroniek.example.org,"
                    + " or leave SPRING_MAIL_HOST out: then nothing is sent.");
        }
        return new MailServer(host.strip());
    }

    public boolean isThere() {
        return !host.isEmpty();
    }

    /** Whether mail can come from it: one address, without a name. */
    public static boolean isSender(String text) {
        try {
            InternetAddress address = new InternetAddress(text, true);
            address.validate();
            return address.getPersonal() == null && text.contains("@");
        } catch (AddressException wrong) {
            return false;
        }
    }

    /** Whether links in mail can begin with it. */
    public static boolean isPageAddress(String text) {
        try {
            URI address = URI.create(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
