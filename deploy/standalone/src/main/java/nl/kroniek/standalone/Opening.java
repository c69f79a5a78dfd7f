package nl.kroniek.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.kroniek.access.signin.Beginning;
import nl.kroniek.query.live.ViewsReadiness;
import nl.kroniek.standalone.Order.CommandFilePath;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happens before the doors open: files are brought in, views catch up, and only then the address is said. Where
 * nobody can sign in yet, a link is said by which whoever started us makes the first account.
 */
@Component
class Opening implements ApplicationRunner {

    private static final long LOOK_AGAIN_MILLIS = 20;

    private final Order order;
    private final BringIn bringIn;
    private final DemoAccounts accounts;
    private final Beginning beginning;
    private final ViewsReadiness views;
    private final WebServerApplicationContext context;

    Opening(Order order, BringIn bringIn, DemoAccounts accounts, Beginning beginning, ViewsReadiness views,
            WebServerApplicationContext context) {
        this.order = order;
        this.bringIn = bringIn;
        this.accounts = accounts;
        this.beginning = beginning;
        this.views = views;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments none) throws IOException, InterruptedException {
        for (CommandFilePath file : order.files()) {
            if (file.sample()) {
                accounts.open().forEach(System.out::println);
            }
            bringIn.bringIn(file.file(), false);
            if (file.sample()) {
                accounts.appoint(association(file.file()));
            }
        }
        while (!views.ready()) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        if (context.getWebServer() != null && context.getWebServer().getPort() > 0) {
            String address = "http://localhost:" + context.getWebServer().getPort();
            beginning.open().ifPresent(code -> System.out.println("setup " + address + "/begin?code=" + code));
            System.out.println("address " + address);
        }
    }

    private static String association(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return JsonMapper.shared().readTree(lines.findFirst().orElse("{}")).path("association").asString();
        }
    }
}
