package nl.kroniek.command.imports;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.command.reading.CommandReader;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.AssociationId;
import tools.jackson.databind.node.ObjectNode;

/** A command file that was read: whose it is, and its lines. */
record CommandFile(AssociationId association, List<Line> lines) {

    /** One command as text, with its place in the file. */
    record Line(int number, String text) {}

    /** @throws Refusal when it is no UTF-8, or does not begin with our header */
    static CommandFile read(InputStream file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                new ByteArrayInputStream(file.readAllBytes()), StandardCharsets.UTF_8.newDecoder()))) {
            int number = 0;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                String plain = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!plain.isBlank() && !plain.startsWith("#")) {
                    lines.add(new Line(number, plain));
                }
            }
        } catch (CharacterCodingException noUtf8) {
            throw Objection.NOT_OUR_FILE.refusal();
        }
        if (lines.isEmpty() || lines.getFirst().number() != 1) {
            throw Objection.MALFORMED_HEADER.refusal();
        }
        return new CommandFile(header(lines.getFirst().text()), List.copyOf(lines.subList(1, lines.size())));
    }

    private static AssociationId header(String line) {
        ObjectNode json;
        try {
            json = CommandReader.parse(line.getBytes(StandardCharsets.UTF_8));
        } catch (Refusal noJson) {
            throw Objection.MALFORMED_HEADER.refusal();
        }
        String slug = json.path("association").asString("");
        if (!json.path("kroniek").asString("").equals("commands") || json.path("version").asInt(0) != 1
                || slug.isEmpty()) {
            throw Objection.MALFORMED_HEADER.refusal();
        }
        return new AssociationId(slug);
    }
}
