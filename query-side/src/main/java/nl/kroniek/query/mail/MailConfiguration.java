package nl.kroniek.query.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.kroniek.query.mail.letter.MailSettings;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The server that mail goes to: Spring's own settings, with what they leave open filled in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, SendingSettings.class})
class MailConfiguration {

    private static final String PASSWORD_FILE = "kroniek.mail.password-file";

    /**
     * Without these a server that is silent keeps its sender for ever. A letter is not read on the way where that can
     * be helped.
     */
    private static final Map<String, String> OTHERWISE = Map.of("mail.smtp.connectiontimeout", "10000",
            "mail.smtp.timeout", "30000", "mail.smtp.writetimeout", "30000", "mail.smtp.starttls.enable", "true");

    @Bean
    MailServer mailServer(Environment environment, MailSettings settings) {
        return MailServer.of(environment.getProperty("spring.mail.host", ""), settings);
    }

    @Bean
    static BeanPostProcessor mailSenderSettings(Environment environment) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof JavaMailSenderImpl sender) {
                    OTHERWISE.forEach(sender.getJavaMailProperties()::putIfAbsent);
                    String file = environment.getProperty(PASSWORD_FILE, "");
                    if (!file.isBlank()) {
                        sender.setPassword(read(file.strip()));
                    }
                }
                return bean;
            }
        };
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new MailSettingsUnusable("There is no file " + file + " that can be read; KRONIEK_MAIL_PASSWORD_FILE"
                    + " should name the file with the password of the mail server.", unreadable);
        }
    }
}
