package org.quarterdeck.app.hosting;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.server.doctor.NetworkDiagnosis;
import org.quarterdeck.server.doctor.NetworkProbe;
import org.quarterdeck.server.doctor.OwnHotspot;
import org.quarterdeck.server.doctor.SystemCommands;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.home.network.NetworkDoctor;

/** Looks at the network for the windows, each time on a thread of its own. */
public final class NetworkCheck implements NetworkDoctor {

    private static final Executor THREADS = task -> Thread.ofVirtual().name("network doctor").start(task);

    private final Supplier<NetworkProbe> probe;
    private final OwnHotspot hotspot = new OwnHotspot(SystemCommands.ofThisSystem());

    /** @param probe that of the session that is live, or else of this machine */
    public NetworkCheck(Supplier<NetworkProbe> probe) {
        this.probe = probe;
    }

    @Override
    public CompletableFuture<Findings> look() {
        var now = probe.get();
        return CompletableFuture.supplyAsync(() -> {
            var facts = now.look();
            return new Findings(NetworkDiagnosis.of(facts).stream()
                    .map(each -> new Line(switch (each.tone()) {
                        case GOOD -> Mood.GOOD;
                        case WORTH_KNOWING -> Mood.WORTH_KNOWING;
                        case WRONG -> Mood.WRONG;
                    }, each.words().inProgramLanguage())).toList(), facts.hotspot());
        }, THREADS);
    }

    @Override
    public CompletableFuture<@Nullable WifiNetwork> makeHotspot() {
        return CompletableFuture.supplyAsync(() -> hotspot.make().orElse(null), THREADS);
    }

    @Override
    public CompletableFuture<Boolean> takeBack() {
        return CompletableFuture.supplyAsync(hotspot::takeBack, THREADS);
    }
}
