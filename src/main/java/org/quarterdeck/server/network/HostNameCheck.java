package org.quarterdeck.server.network;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.HostPort;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.server.http.ApiError;

/**
 * Checks that the host name of a request is this machine's. A page of another site can make a browser send requests here
 * under that site's name, which this detects. The port is not checked, since the server may be reached through a forwarded
 * one.
 */
public final class HostNameCheck {

    private volatile @Nullable Set<String> names;

    /** Returns this machine's names. Asking the system may take a moment, so it is done on first use. */
    private Set<String> names() {
        var known = names;
        if (known == null) {
            known = Stream.of(System.getenv("HOSTNAME"), System.getenv("COMPUTERNAME"), ownName())
                    .filter(n -> n != null && !n.isBlank()).map(n -> n.toLowerCase(Locale.ROOT))
                    .flatMap(n -> Stream.of(n, n.replaceFirst("\\..*", ""))).flatMap(n -> Stream.of(n, n + ".local"))
                    .collect(Collectors.toUnmodifiableSet());
            names = known;
        }
        return known;
    }

    /** Returns the name under which phones may find this machine if it is announced (RFC 6762), or null. */
    @Nullable
    String announced() {
        return names().stream().filter(name -> name.endsWith(".local") && !name.startsWith("localhost"))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).orElse(null);
    }

    private static @Nullable String ownName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return null;
        }
    }

    public void check(Request request) throws ApiError {
        var sent = request.getHeaders().getValuesList(HttpHeader.HOST);
        if (sent.size() != 1) {
            throw ApiError.closing(400, "http.one_host");
        }
        var host = parse(sent.getFirst());
        var local = request.getConnectionMetaData().getLocalSocketAddress() instanceof InetSocketAddress socket ? socket : null;
        var asked = request.getHttpURI();
        boolean sameInTarget = asked.getHost() == null || asked.getHost().equalsIgnoreCase(host.getHost());
        if (!sameInTarget || !isOurs(host.getHost(), local == null ? null : local.getAddress())) {
            throw ApiError.closing(421, "http.other_host");
        }
    }

    private static HostPort parse(String host) throws ApiError {
        try {
            return new HostPort(host);
        } catch (IllegalArgumentException e) {
            throw ApiError.closing(400, "http.host_unreadable");
        }
    }

    private boolean isOurs(String host, @Nullable InetAddress reachedAt) {
        var name = (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).toLowerCase(Locale.ROOT);
        if (name.equals("localhost")) {
            return true;
        }
        try {
            var address = InetAddress.ofLiteral(name);
            return address.isLoopbackAddress() || address.equals(reachedAt) || NetworkInterface.getByInetAddress(address) != null;
        } catch (IllegalArgumentException e) {
            return names().contains(name);
        } catch (SocketException e) {
            return false;
        }
    }
}
