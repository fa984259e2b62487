package org.quarterdeck.app.cli;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.server.doctor.NetworkDiagnosis;
import org.quarterdeck.server.doctor.NetworkFinding.Tone;
import org.quarterdeck.server.doctor.NetworkProbe;
import org.quarterdeck.server.doctor.SystemCommands;

/** Implements {@code --doctor}: says whether phones can reach this machine, a finding a line, what is wrong first. */
public final class DoctorCommand {

    private DoctorCommand() {}

    /** Returns 1 if something is wrong, else 0. */
    public static int print(CommandLineOptions options, PrintStream out) {
        var findings = NetworkDiagnosis.of(probe(options.bind, options.port()).look());
        findings.forEach(each -> out
                .println((each.tone() == Tone.WRONG ? Message.of("doctor", "doctor.wrong").inProgramLanguage() + " " : "")
                        + each.words().inProgramLanguage()));
        return findings.stream().anyMatch(each -> each.tone() == Tone.WRONG) ? 1 : 0;
    }

    /** Returns a look at this machine while no session is live. */
    public static NetworkProbe probe(@Nullable String bind, int port) {
        return new NetworkProbe(SystemCommands.ofThisSystem(), address(bind), port, null);
    }

    /** Returns the only address that is listened on; it was checked with the other options. */
    private static @Nullable InetAddress address(@Nullable String bind) {
        try {
            return bind == null ? null : InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
