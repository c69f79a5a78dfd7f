package nl.kroniek.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** One account asking over HTTP and looking at the clock. */
record Asker(URI address, String authorization) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * @return nanoseconds
     * @throws IOException when the answer is anything but that status
     */
    long get(String path) throws IOException, InterruptedException {
        return timed(request(path).build(), 200);
    }

    long post(String path, String json) throws IOException, InterruptedException {
        return timed(request(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build(), 201);
    }

    String read(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", authorization);
    }

    private static long timed(HttpRequest request, int status) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<Void> answer = HTTP.send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != status) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return System.nanoTime() - begin;
    }
}
