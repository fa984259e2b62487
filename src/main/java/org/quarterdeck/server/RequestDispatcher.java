package org.quarterdeck.server;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.quarterdeck.server.doctor.CallerLog;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RateLimits;
import org.quarterdeck.server.http.ServerLimits;
import org.quarterdeck.server.http.UnsentReplies;
import org.quarterdeck.server.network.AddressTurns;
import org.quarterdeck.server.network.HostNameCheck;
import org.quarterdeck.server.network.KeptPlaces;
import org.quarterdeck.server.network.PipelineGuard;

/** Receives every request and completes it with a reply, including when a handler fails. */
final class RequestDispatcher extends Handler.Abstract {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /**
     * Headers of every reply: the pages load nothing from other sites, send nothing to them and cannot be framed by them.
     */
    static final Map<String, String> HEADERS = Map.of("Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "X-Frame-Options", "DENY",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final long HELD = Duration.ofMillis(100).toNanos();
    private static final System.Logger LOG = System.getLogger(RequestDispatcher.class.getName());
    private final HostNameCheck hosts;
    private final RequestRoutes routes;
    private final ServerLimits limits;
    private final KeptPlaces kept;
    private final PipelineGuard pipelines;
    private final CallerLog callers;
    private final RateLimits rates;
    private final AddressTurns turns = new AddressTurns();
    private final UnsentReplies unsent = new UnsentReplies();

    RequestDispatcher(HostNameCheck hosts, RequestRoutes routes, ServerLimits limits, KeptPlaces kept,
            PipelineGuard pipelines, CallerLog callers, RateLimits rates) {
        this.rates = rates;
        this.kept = kept;
        this.pipelines = pipelines;
        this.callers = callers;
        this.hosts = hosts;
        this.routes = routes;
        this.limits = limits;
    }

    /** Allows the guests' page to ask other addresses, at the same port, whether the session has moved there. */
    static String guestsPolicy(int port) {
        return POLICY + "; connect-src 'self' http://*:" + port;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var connection = request.getConnectionMetaData();
        pipelines.pass(connection.getConnection());
        callers.note(connection.getLocalSocketAddress(), connection.getRemoteSocketAddress());
        HEADERS.forEach(response.getHeaders()::put);
        var call = new HttpExchange(request, response, callback, limits, unsent);
        try {
            hosts.check(request);
            checkPlace(call);
            call.readBody();
            serve(call);
        } catch (ApiError refusal) {
            if (refusal.isTooMany() || (refusal.isCallersFault() && rates.isRefusedOften(call.from()))) {
                hold();
            }
            call.refuse(refusal);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server stops
            call.refuse(ApiError.closing(503, "http.closing"));
        } catch (RuntimeException e) {
            if (e instanceof HttpException) {
                // The server's own words for a request that it could not read after all.
                call.refuse(ApiError.closing(400, "http.unreadable"));
                return true;
            }
            LOG.log(Level.ERROR, "A call to " + call.path() + " failed.", e);
            call.refuse(ApiError.of(500, "http.fault"));
        }
        return true;
    }

    private void serve(HttpExchange call) throws ApiError, InterruptedException {
        if (routes.isAnybodys(call)) {
            try (var _ = turns.take(RateLimits.name(call.from()), routes.saves(call))) {
                routes.serve(call);
            }
        } else {
            routes.serve(call);
        }
    }

    /** Has somebody who asks too often hear so a little later, since who does not listen would else ask again at once. */
    private static void hold() {
        LockSupport.parkNanos(HELD);
    }

    /** Refuses whoever is no remote where only places for that are left. */
    private void checkPlace(HttpExchange call) throws ApiError {
        var connection = call.request().getConnectionMetaData().getConnection();
        if (!kept.isKept(connection)) {
            return;
        }
        if (routes.isRemote(call)) {
            kept.welcome(connection);
        } else if (!call.path().startsWith("/remote") && !call.path().startsWith("/phone/")) {
            throw ApiError.closing(503, "http.full");
        }
    }
}
