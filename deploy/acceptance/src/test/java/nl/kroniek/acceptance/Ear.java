package nl.kroniek.acceptance;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A web server that hears whoever calls out: it is the proxy of a process, and the address of Axon's update checker.
 */
record Ear(HttpServer server, List<String> heard, CountDownLatch first) implements AutoCloseable {

    static Ear open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Ear ear = new Ear(server, new CopyOnWriteArrayList<>(), new CountDownLatch(1));
        server.createContext("/", call -> {
            ear.heard.add(call.getRequestMethod() + " " + call.getRequestURI());
            ear.first.countDown();
            call.sendResponseHeaders(503, -1);
            call.close();
        });
        server.start();
        return ear;
    }

    /**
     * Makes a Java process talk to this ear instead of to the world; what it has on its own machine stays reachable.
     */
    Map<String, String> environment() {
        int port = server.getAddress().getPort();
        return Map.of("JDK_JAVA_OPTIONS", "-Daxoniq.usage.url=http://localhost:" + port
                + "/axon -Dhttp.proxyHost=localhost -Dhttp.proxyPort=" + port
                + " -Dhttps.proxyHost=localhost -Dhttps.proxyPort="
                + port);
    }

    boolean awaitsCall() throws InterruptedException {
        return first.await(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
