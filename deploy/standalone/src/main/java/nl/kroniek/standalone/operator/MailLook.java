package nl.kroniek.standalone.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.query.mail.MailServer;

/** How mail is set up, from the environment. Nothing is sent, and no server is asked. */
record MailLook(Map<String, String> environment) {

    static final String PASSWORD_FILE = "KRONIEK_MAIL_PASSWORD_FILE";
    private static final String HOST = "SPRING_MAIL_HOST";
    private static final String USER = "SPRING_MAIL_USERNAME";
    private static final String PASSWORD = "SPRING_MAIL_PASSWORD";
    private static final String FROM = "KRONIEK_MAIL_FROM";
    private static final String PAGES = "KRONIEK_MAIL_ADDRESS";

    /** Whether there is a server that mail goes to. */
    boolean isSending() {
        return isSet(HOST);
    }

    List<Ailment> look() {
        List<Ailment> found = new ArrayList<>();
        if (isSet(PASSWORD)) {
            found.add(Ailment.of("mail-password-in-environment"));
        }
        if (!isSending()) {
            List<String> others = Stream.of(FROM, PAGES, USER, PASSWORD, PASSWORD_FILE).filter(this::isSet).toList();
            if (!others.isEmpty()) {
                found.add(Ailment.of("mail-no-server", String.join(", ", others)));
            }
            return found;
        }
        if (!MailServer.isSender(value(FROM))) {
            found.add(isSet(FROM) ? Ailment.of("mail-from-wrong", value(FROM)) : Ailment.of("mail-from-missing"));
        }
        if (!MailServer.isPageAddress(value(PAGES))) {
            found.add(isSet(PAGES) ? Ailment.of("mail-pages-wrong", value(PAGES)) : Ailment.of("mail-pages-missing"));
        }
        found.addAll(password());
        return found;
    }

    /** Others who can read the file are seen to where all files with secrets are. */
    private List<Ailment> password() {
        boolean given = isSet(PASSWORD) || isSet(PASSWORD_FILE);
        if (given != isSet(USER)) {
            return List.of(given ? Ailment.of("mail-user-missing") : Ailment.of("mail-password-missing"));
        }
        return isSet(PASSWORD_FILE) && isUnreadable(value(PASSWORD_FILE))
                ? List.of(Ailment.of("mail-password-unreadable", value(PASSWORD_FILE)))
                : List.of();
    }

    private static boolean isUnreadable(String file) {
        try {
            return Files.readString(Path.of(file)).isBlank();
        } catch (IOException | InvalidPathException unreadable) {
            return true;
        }
    }

    private boolean isSet(String name) {
        return !value(name).isEmpty();
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
