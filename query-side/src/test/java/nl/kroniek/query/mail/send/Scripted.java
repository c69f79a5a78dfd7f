package nl.kroniek.query.mail.send;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An SMTP server that answers what a test wants: to words that it was given an answer for with that, to all others yes.
 */
final class Scripted implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> answers;

    /** @param answers by the first word of what the client says */
    Scripted(Map<String, String> answers) {
        this.answers = answers;
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket one = door.accept()) {
                talk(one);
            } catch (IOException gone) {
                // The client hung up, or the test is over.
            }
        }
    }

    private void talk(Socket one) throws IOException {
        BufferedReader lines = new BufferedReader(
                new InputStreamReader(one.getInputStream(), StandardCharsets.US_ASCII));
        say(one, "220 hier");
        boolean letter = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (letter) {
                letter = !line.equals(".");
                if (!letter) {
                    say(one, answers.getOrDefault(".", "250 aangenomen"));
                }
                continue;
            }
            String word = line.split(" ", 2)[0];
            String answer = answers.getOrDefault(word, word.equals("DATA") ? "354 zeg het maar" : "250 goed");
            letter = answer.startsWith("354");
            say(one, answer);
        }
    }

    private static void say(Socket one, String line) throws IOException {
        one.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
