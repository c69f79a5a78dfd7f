package nl.kroniek.access.route;

import org.springframework.http.HttpMethod;

/**
 * One row of a route table.
 *
 * @param method as the endpoint has it; GET counts for HEAD as well
 * @param pattern letter for letter the one of the endpoint; where it has {@code {association}}, that is whose it is
 */
public record Route(HttpMethod method, String pattern, Entry entry) {

    public static Route get(String pattern, Entry entry) {
        return new Route(HttpMethod.GET, pattern, entry);
    }

    public static Route post(String pattern, Entry entry) {
        return new Route(HttpMethod.POST, pattern, entry);
    }

    public static Route put(String pattern, Entry entry) {
        return new Route(HttpMethod.PUT, pattern, entry);
    }

    public static Route delete(String pattern, Entry entry) {
        return new Route(HttpMethod.DELETE, pattern, entry);
    }

    boolean takes(HttpMethod asked) {
        return method.equals(asked) || method.equals(HttpMethod.GET) && asked.equals(HttpMethod.HEAD);
    }

    /** As error messages and lists of differences show it. */
    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
