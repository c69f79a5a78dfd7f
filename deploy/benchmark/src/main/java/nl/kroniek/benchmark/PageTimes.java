package nl.kroniek.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;

/** Median time of one page, one reader, warm. */
record PageTimes(URI address, String authorization) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int WARM_UP = 60;
    private static final int MEASURED = 100;

    /** @return milliseconds */
    double median(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).header("Authorization", authorization)
                .build();
        double[] times = new double[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long begin = System.nanoTime();
            HttpResponse<Void> answer = HTTP.send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IOException(path + " answered " + answer.statusCode());
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }
}
