package nl.kroniek.query.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kroniek.query.mail.letter.MailSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

class MailServerTest {

    private static final String FROM = "vergaderingen@vgg.example";
    private static final String ADDRESS = "https://kroniek.example";

    @Test
    void without_a_host_there_is_none_whatever_else_is_set() {
        assertThat(MailServer.of("", new MailSettings("", "")).isThere()).isFalse();
        assertThat(MailServer.of("  ", new MailSettings(FROM, ADDRESS)).isThere()).isFalse();
        assertThat(MailServer.of("localhost", new MailSettings(FROM, ADDRESS)).isThere()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'',https://kroniek.example,KRONIEK_MAIL_FROM is not set",
            "vergaderingen,https://kroniek.example,KRONIEK_MAIL_FROM is not one e-mail address",
            "VGG <a@vgg.example>,https://kroniek.example,KRONIEK_MAIL_FROM is not one e-mail address",
            "'a@vgg.example, b@vgg.example',https://kroniek.example,KRONIEK_MAIL_FROM is not one e-mail address",
            "a@vgg.example,'',KRONIEK_MAIL_ADDRESS is not set",
            "a@vgg.example,kroniek.example,KRONIEK_MAIL_ADDRESS does not begin with",
            "a@vgg.example,ftp://kroniek.example,KRONIEK_MAIL_ADDRESS does not begin with"})
    void with_a_host_it_is_said_what_is_missing_and_what_mends_it(String from, String address, String sentence) {
        assertThatThrownBy(() -> MailServer.of("localhost", new MailSettings(from, address)))
                .isInstanceOf(MailSettingsUnusable.class).hasMessageContaining(sentence)
                .hasMessageContaining("leave SPRING_MAIL_HOST out");
    }

    @Test
    void a_server_that_is_silent_keeps_nobody_and_the_password_may_stand_in_a_file(@TempDir Path directory)
            throws IOException {
        Path file = Files.writeString(directory.resolve("wachtwoord"), "geheim\n");
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.getJavaMailProperties().put("mail.smtp.timeout", "5");
        MailConfiguration.mailSenderSettings(new MockEnvironment().withProperty("kroniek.mail.password-file",
                file.toString())).postProcessAfterInitialization(sender, "mailSender");

        assertThat(sender.getPassword()).isEqualTo("geheim");
        assertThat(sender.getJavaMailProperties()).containsEntry("mail.smtp.timeout", "5")
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.starttls.enable", "true");
    }

    @Test
    void a_password_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> MailConfiguration.mailSenderSettings(new MockEnvironment()
                .withProperty("kroniek.mail.password-file", "/er/niet"))
                .postProcessAfterInitialization(new JavaMailSenderImpl(), "mailSender"))
                .isInstanceOf(MailSettingsUnusable.class).hasMessageContaining("/er/niet");
    }
}
