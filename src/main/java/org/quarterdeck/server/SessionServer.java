package org.quarterdeck.server;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.server.api.ExerciseApi;
import org.quarterdeck.server.api.GuestApi;
import org.quarterdeck.server.api.JoinApi;
import org.quarterdeck.server.api.QuestionApi;
import org.quarterdeck.server.api.RemoteApi;
import org.quarterdeck.server.api.RemoteConsoleApi;
import org.quarterdeck.server.api.RemoteHandsApi;
import org.quarterdeck.server.api.RemoteMemoApi;
import org.quarterdeck.server.api.RemotePictureApi;
import org.quarterdeck.server.api.RemoteQuestionApi;
import org.quarterdeck.server.api.StoredApi;
import org.quarterdeck.server.assets.BrandStyle;
import org.quarterdeck.server.assets.StaticPages;
import org.quarterdeck.server.doctor.CallerLog;
import org.quarterdeck.server.doctor.NetworkProbe;
import org.quarterdeck.server.doctor.SystemCommands;
import org.quarterdeck.server.http.RateLimits;
import org.quarterdeck.server.http.ServerLimits;
import org.quarterdeck.server.network.ConnectionShareLimiter;
import org.quarterdeck.server.network.FileLimit;
import org.quarterdeck.server.network.HostNameCheck;
import org.quarterdeck.server.network.KeptPlaces;
import org.quarterdeck.server.network.NetworkAddresses;
import org.quarterdeck.server.network.PipelineGuard;
import org.quarterdeck.server.network.PortBinding;
import org.quarterdeck.server.network.ReachableAddresses;
import org.quarterdeck.server.network.SlowRequestGuard;
import org.quarterdeck.server.stream.GuestFrames;
import org.quarterdeck.server.stream.RemoteFrames;
import org.quarterdeck.server.stream.StreamHub;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.port.SlidePictures;
import org.quarterdeck.session.privacy.StoredFacts;
import org.quarterdeck.session.state.RoomAddress;

/** The HTTP server of a live session. It does not listen before {@link #start()}. */
public final class SessionServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SessionServer.class.getName());
    /** Malformed requests are answered, not logged. Held here, since the JDK drops loggers that are not referenced. */
    @SuppressWarnings("UnusedVariable")
    private static final List<Logger> QUIET = List.of(quiet("org.eclipse.jetty", java.util.logging.Level.WARNING),
            quiet("org.eclipse.jetty.http", java.util.logging.Level.SEVERE),
            quiet("org.eclipse.jetty.util.HostPort", java.util.logging.Level.SEVERE));
    private final LiveSession session;
    private final PortBinding binding;
    private final ServerLimits limits;
    private final @Nullable ReachableAddresses addresses;
    private final LongSupplier nanoTime;
    private final Supplier<StoredFacts> stored;
    private final RemoteFrames remoteFrames;
    private @Nullable InetAddress shown;
    private @Nullable Server server;
    private @Nullable StreamHub hub;
    private final CallerLog callers = new CallerLog();

    /** @param stored what the page "What is stored" tells of, asked anew each time */
    public SessionServer(LiveSession session, PortBinding binding, Supplier<StoredFacts> stored) {
        this(session, binding, ServerLimits.USUAL, null, System::nanoTime, stored);
    }

    /**
     * Creates the server.
     *
     * @param addresses the addresses that phones can use, or null for those of this machine
     * @param nanoTime a monotonic clock, in nanoseconds, by which callers are limited
     * @param stored what the page "What is stored" tells of, asked anew each time
     */
    SessionServer(LiveSession session, PortBinding binding, ServerLimits limits, @Nullable ReachableAddresses addresses,
            LongSupplier nanoTime, Supplier<StoredFacts> stored) {
        this.session = session;
        this.remoteFrames = new RemoteFrames(session);
        this.binding = binding;
        this.limits = limits;
        this.addresses = addresses;
        this.nanoTime = nanoTime;
        this.stored = stored;
    }

    /**
     * Starts the server on its bound port.
     *
     * @throws IOException if that fails; the message is one plain sentence
     */
    public synchronized void start() throws IOException {
        if (server != null) {
            throw new IllegalStateException("the room is open already");
        }
        var opened = new Server(threads());
        var connector = connector(opened);
        connector.open(binding.socket());
        var guestFrames = new GuestFrames(session);
        var slow = new SlowRequestGuard(limits.deadline());
        connector.addBean(slow);
        int most = FileLimit.connections(limits.connections());
        var shares = new ConnectionShareLimiter(most);
        connector.addBean(shares);
        var kept = new KeptPlaces(most);
        connector.addBean(kept);
        var pipelines = new PipelineGuard();
        connector.addBean(pipelines);
        var streams = new StreamHub(session, guestFrames, remoteFrames, limits, now -> {
            slow.check(now);
            kept.check(now);
            shares.check();
        });
        var names = new HostNameCheck();
        var reachable = addresses == null ? ReachableAddresses.of(binding.bind(), port(), names) : addresses;
        var rates = new RateLimits(nanoTime);
        var guests = new GuestApi(session, streams, guestFrames, rates, port());
        var joins = new JoinApi(session, guests, streams, reachable, port());
        var remote = new RemoteApi(session, streams, remoteFrames);
        var routes = new RequestRoutes(new StaticPages(BrandStyle.of(session.state().workshop().brand())), joins, guests,
                new ExerciseApi(session, guests),
                new QuestionApi(session, guests), new StoredApi(stored),
                remote, new RemoteConsoleApi(session, remote), new RemotePictureApi(session, remoteFrames),
                new RemoteQuestionApi(session), new RemoteMemoApi(session), new RemoteHandsApi(session, remote), port());
        opened.setHandler(new RequestDispatcher(names, routes, limits, kept, pipelines, callers, rates));
        opened.setErrorHandler(new JsonErrorHandler());
        server = opened;
        hub = streams;
        try {
            opened.start();
        } catch (Exception e) {
            close();
            throw new IOException(Message.of("server", "port.not_opened", String.valueOf(e.getMessage())).inProgramLanguage(), e);
        }
        streams.start();
    }

    /** Returns a look at this machine's network, with the devices that have reached the server. */
    public NetworkProbe probe() {
        return new NetworkProbe(SystemCommands.ofThisSystem(), binding.bind(), port(), callers);
    }

    /** Returns the number of streams that phones and remotes hold open. */
    public synchronized int streams() {
        return hub == null ? 0 : hub.open();
    }

    /** Has remotes show pictures of the slides. */
    public void pictures(SlidePictures drawn) {
        remoteFrames.pictures(drawn);
    }

    /** Returns the port on which the server listens. */
    public int port() {
        return binding.port();
    }

    /** Returns the address for phones: the one before, as long as it belongs to this machine. */
    public synchronized RoomAddress address() {
        var now = NetworkAddresses.toSay(binding.bind(), shown);
        shown = now;
        return NetworkAddresses.said(now, port(), session.state().start().code(), session.state().start().key());
    }

    private static Logger quiet(String name, java.util.logging.Level level) {
        var logger = Logger.getLogger(name);
        logger.setLevel(level);
        return logger;
    }

    private static QueuedThreadPool threads() {
        var virtual = new VirtualThreadPool();
        virtual.setName("room");
        virtual.setMaxConcurrentTasks(0);
        virtual.setTracking(false);
        var threads = new QueuedThreadPool(16, 4);
        threads.setName("room");
        threads.setDaemon(true);
        threads.setVirtualThreadsExecutor(virtual);
        return threads;
    }

    private ServerConnector connector(Server opened) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(8 * 1024);
        http.setUriCompliance(UriCompliance.RFC3986);
        http.setIdleTimeout(limits.idle().toMillis());
        var connector = new ServerConnector(opened, 1, 2, new HttpConnectionFactory(http));
        connector.setIdleTimeout(limits.idle().toMillis());
        opened.addConnector(connector);
        opened.addBean(new NetworkConnectionLimit(FileLimit.connections(limits.connections()), connector));
        return connector;
    }

    /** Ends all streams and stops listening. The session goes on. */
    @Override
    public synchronized void close() {
        if (hub != null) {
            hub.close();
        }
        if (server != null) {
            try {
                server.stop();
            } catch (Exception e) {
                LOG.log(Level.WARNING, "The room did not close cleanly.", e);
            }
        }
        server = null;
        hub = null;
    }
}
