package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import nl.kroniek.command.imports.ImportReport;
import nl.kroniek.command.imports.Importer;
import nl.kroniek.command.imports.Operator;
import nl.kroniek.events.AssociationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command file over HTTP. Answers while it works, a JSON object a line: {@code progress}, {@code refused} and at the
 * end one {@code summary}.
 */
@RestController
class ImportEndpoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Importer importer;

    ImportEndpoint(Importer importer) {
        this.importer = importer;
    }

    @PostMapping("/v1/associations/{association}/imports")
    void bringIn(@PathVariable String association, @RequestParam(defaultValue = "false") boolean dryRun,
            CommandRequest request, HttpServletRequest http, HttpServletResponse response) throws IOException {
        Operator operator = request.operator(new AssociationId(association));
        byte[] file = Body.file(http);
        importer.check(new ByteArrayInputStream(file), operator);
        response.setContentType("application/x-ndjson");
        Locale language = ProblemWriter.language(http);
        OutputStream out = response.getOutputStream();
        ImportReport report = importer.run(new ByteArrayInputStream(file), dryRun, operator,
                progress -> line(out, "progress", progress.asMap()));
        report.refused().forEach(refused -> line(out, "refused", refused.asMap(language)));
        line(out, "summary", report.asMap());
    }

    private static void line(OutputStream out, String name, Map<String, ?> values) {
        try {
            out.write(JSON.writeValueAsBytes(Map.of(name, values)));
            out.write('\n');
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
