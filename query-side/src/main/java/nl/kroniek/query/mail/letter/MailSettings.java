package nl.kroniek.query.mail.letter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters name their sender.
 *
 * @param from the address that mail comes from, who organises every meeting in a calendar; empty: there is no mail
 * @param address of the pages as people outside reach them; empty: there is no mail
 */
@ConfigurationProperties("kroniek.mail")
public record MailSettings(@DefaultValue("") String from, @DefaultValue("") String address) {

    public MailSettings {
        address = address.replaceAll("/+$", "");
    }
}
