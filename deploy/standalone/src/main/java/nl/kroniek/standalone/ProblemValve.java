package nl.kroniek.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.kroniek.access.headers.SecureHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the web server itself refuses, before any of our code sees it (an address with a zero byte in it), in the form
 * of every other refusal. Tomcat makes it by its class name, so it is public.
 */
public final class ProblemValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable trouble) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String problem = """
            {"type":"about:blank","title":"Dit adres kan niet","status":%d,"code":"address-not-understood",\
            "detail":"De webserver begrijpt dit adres niet. Controleer het adres, of begin op de startpagina."}"""
                .formatted(response.getStatus());
        try {
            SecureHeaders.ALWAYS.forEach(response::setHeader);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("application/problem+json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(problem);
            response.finishResponse();
        } catch (IOException gone) {
            // whoever asked has hung up
        }
    }
}
