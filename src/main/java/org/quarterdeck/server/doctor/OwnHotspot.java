package org.quarterdeck.server.doctor;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterdeck.session.state.WifiNetwork;

/** A wireless network of this machine's own, which NetworkManager makes and takes back. */
public final class OwnHotspot {

    private static final String CONNECTION = "Quarterdeck";
    /** Letters and digits that nobody confuses on a projector. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private final SystemCommands commands;

    public OwnHotspot(SystemCommands commands) {
        this.commands = commands;
    }

    /** Returns whether this machine has NetworkManager and a Wi-Fi card that it looks after. */
    public boolean possible() {
        return card().isPresent();
    }

    private Optional<String> card() {
        return commands.run("nmcli", "-t", "-f", "DEVICE,TYPE,STATE", "device").flatMap(all -> all.lines()
                .map(line -> line.split(":", 3)).filter(each -> each.length == 3 && each[1].equals("wifi")
                        && !each[2].equals("unavailable") && !each[2].equals("unmanaged"))
                .map(each -> each[0]).findFirst());
    }

    /** Makes the network. Returns its name and password, or nothing if the system refuses. The present Wi-Fi is left by it. */
    public Optional<WifiNetwork> make() {
        var chance = new SecureRandom();
        var password = IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(SIGNS.charAt(chance.nextInt(SIGNS.length())))).collect(Collectors.joining());
        return card().flatMap(card -> commands.run("nmcli", "device", "wifi", "hotspot", "ifname", card, "con-name", CONNECTION,
                "ssid", CONNECTION, "password", password)).map(done -> new WifiNetwork(CONNECTION, password));
    }

    /** Takes the network back; the system then joins the one before by itself. Returns whether it is gone. */
    public boolean takeBack() {
        commands.run("nmcli", "connection", "down", CONNECTION);
        return commands.run("nmcli", "connection", "delete", CONNECTION).isPresent();
    }
}
