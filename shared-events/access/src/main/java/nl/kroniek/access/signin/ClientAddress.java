package nl.kroniek.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Where a request comes from. One household has many IPv6 addresses, so of those only the network counts. */
public final class ClientAddress {

    private static final Pattern NETWORK = Pattern.compile("^((?:[0-9a-fA-F]{0,4}:){1,4}).*");

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        return network(String.valueOf(request.getRemoteAddr()));
    }

    static String network(String address) {
        var parts = NETWORK.matcher(address);
        return address.contains(":") && parts.matches() ? parts.group(1) : address;
    }
}
