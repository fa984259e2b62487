package org.quarterdeck.server.doctor;

import java.util.List;
import java.util.Locale;

/** The kind of network that an interface of this machine leads to. */
public enum InterfaceKind {
    WIFI, CABLE,
    /** A tunnel to another network, such as that of a company. */
    VPN,
    /** A network inside this machine, of containers and virtual machines. */
    VIRTUAL,
    /** A network card of which the system does not say whether it has a cable. */
    CARD;

    private static final List<String> TUNNELS = List.of("tun", "tap", "utun", "wg", "zt", "tailscale", "ppp", "ipsec", "nordlynx",
            "wireguard", "openvpn", "cisco anyconnect", "fortinet", "globalprotect");
    private static final List<String> INSIDE = List.of("docker", "veth", "br-", "virbr", "vmnet", "vmware", "vbox", "virtualbox",
            "vethernet", "hyper-v", "podman", "cni", "lxc", "bridge", "ifb", "dummy");
    private static final List<String> AIR = List.of("wlan", "wlp", "wlx", "wifi", "wi-fi", "wl");
    private static final List<String> WIRE = List.of("eth", "enp", "eno", "ens", "enx", "ethernet");

    /**
     * Returns the kind by the names of an interface.
     *
     * @param wireless whether the system says that it is wireless
     */
    public static InterfaceKind of(String name, String display, boolean wireless) {
        if (starts(TUNNELS, name, display)) {
            return VPN;
        }
        if (starts(INSIDE, name, display)) {
            return VIRTUAL;
        }
        var shown = display.toLowerCase(Locale.ROOT);
        if (wireless || starts(AIR, name, display) || shown.contains("wireless") || shown.contains("wi-fi")
                || shown.contains("802.11")) {
            return WIFI;
        }
        return starts(WIRE, name, display) || shown.contains("ethernet") ? CABLE : CARD;
    }

    private static boolean starts(List<String> with, String name, String display) {
        var first = name.toLowerCase(Locale.ROOT);
        var second = display.toLowerCase(Locale.ROOT);
        return with.stream().anyMatch(each -> first.startsWith(each) || second.startsWith(each));
    }

    /** Returns whether phones in the room may be in that network. */
    boolean inRoom() {
        return this != VPN && this != VIRTUAL;
    }
}
