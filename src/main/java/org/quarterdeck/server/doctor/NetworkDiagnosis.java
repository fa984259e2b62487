package org.quarterdeck.server.doctor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.server.doctor.NetworkFinding.Tone;
import org.quarterdeck.server.doctor.OwnAddress.Answer;

/** Says what the facts about a network mean for phones. Pure: the same facts give the same findings. */
public final class NetworkDiagnosis {

    private final NetworkFacts facts;
    private final List<NetworkFinding> findings = new ArrayList<>();

    private NetworkDiagnosis(NetworkFacts facts) {
        this.facts = facts;
    }

    /** Returns the findings, those that are wrong first. */
    public static List<NetworkFinding> of(NetworkFacts facts) {
        var diagnosis = new NetworkDiagnosis(facts);
        diagnosis.reached();
        diagnosis.connected();
        diagnosis.answering();
        diagnosis.firewall();
        diagnosis.others();
        diagnosis.limits();
        return diagnosis.findings.stream().sorted(Comparator.comparing(NetworkFinding::tone).reversed()).toList();
    }

    private void add(Tone tone, String key, Object... values) {
        findings.add(NetworkFinding.of(tone, key, values));
    }

    /** Says whether another device was ever here, which proves more than anything else. */
    private void reached() {
        int callers = facts.callers();
        if (callers > 0) {
            add(Tone.GOOD, "doctor.reached", callers);
        } else if (facts.live()) {
            add(Tone.WORTH_KNOWING, "doctor.not_reached", url());
        } else {
            add(Tone.WORTH_KNOWING, "doctor.not_live");
        }
    }

    private void connected() {
        var usable = facts.addresses().stream().filter(OwnAddress::usable).toList();
        var said = facts.said();
        if ((said != null && said.isLoopbackAddress()) || (facts.bound() != null && facts.bound().isLoopbackAddress())) {
            add(Tone.WRONG, facts.bound() == null ? "doctor.no_network" : "doctor.bound_to_itself");
        } else if (usable.isEmpty()) {
            boolean selfGiven = facts.addresses().stream().anyMatch(each -> each.kind().inRoom() && each.isSelfGiven());
            boolean six = facts.addresses().stream()
                    .anyMatch(each -> each.kind().inRoom() && !each.isIpv4() && !each.address().isLinkLocalAddress());
            add(Tone.WRONG, selfGiven ? "doctor.self_given" : six ? "doctor.only_ipv6" : "doctor.no_network");
        } else if (said != null) {
            chosen(usable);
        }
    }

    /** Says which address the join code has and why, and which others there are. */
    private void chosen(List<OwnAddress> usable) {
        var chosen = facts.addresses().stream().filter(each -> each.address().equals(facts.said())).findFirst();
        var key = chosen.isEmpty() ? "doctor.other_address" : switch (chosen.get().kind()) {
            case WIFI -> "doctor.on_wifi";
            case CABLE -> "doctor.on_cable";
            case CARD -> "doctor.on_card";
            case VPN, VIRTUAL -> "doctor.on_inner";
        };
        add(chosen.isPresent() && chosen.get().kind().inRoom() ? Tone.GOOD : Tone.WRONG, key, url(),
                chosen.map(OwnAddress::network).orElse(""));
        var others = usable.stream().filter(each -> !each.address().equals(facts.said())).toList();
        if (!others.isEmpty() && facts.bound() == null) {
            add(Tone.WORTH_KNOWING, "doctor.also", others.stream().map(each -> each.shown() + " (" + each.network() + ")")
                    .collect(Collectors.joining(", ")));
        }
    }

    private void answering() {
        var silent = facts.addresses().stream().filter(each -> each.usable() && each.answer() == Answer.NO).toList();
        if (!silent.isEmpty()) {
            add(Tone.WRONG, "doctor.silent", silent.stream().map(OwnAddress::shown).collect(Collectors.joining(", ")),
                    port());
        } else if (facts.addresses().stream().anyMatch(each -> each.usable() && each.answer() == Answer.YES)) {
            add(Tone.GOOD, "doctor.answers", port());
        }
    }

    private void firewall() {
        switch (facts.firewall().sign()) {
            case NONE -> add(Tone.GOOD, "doctor.no_firewall");
            case UNKNOWN -> add(Tone.WORTH_KNOWING, "doctor.firewall_unknown", port());
            case FIREWALLD_OPEN -> add(Tone.GOOD, "doctor.firewalld_open", port());
            case UFW_OPEN -> add(Tone.GOOD, "doctor.ufw_open", port());
            case UNREAD -> firewall(Tone.WORTH_KNOWING, "doctor.rules_unread");
            case SOME -> firewall(Tone.WORTH_KNOWING, "doctor.rules_some");
            case MACOS_ALL -> firewall(Tone.WRONG, "doctor.macos_all");
            case UFW -> firewall(Tone.WRONG, "doctor.ufw");
            case FIREWALLD -> firewall(Tone.WRONG, "doctor.firewalld");
            case KERNEL -> firewall(Tone.WRONG, "doctor.kernel");
            case WINDOWS_PUBLIC -> firewall(Tone.WRONG, "doctor.windows_public");
            case WINDOWS -> firewall(Tone.WORTH_KNOWING, "doctor.windows");
            case MACOS -> firewall(Tone.WORTH_KNOWING, "doctor.macos");
        }
    }

    /** Says what to do about a firewall, unless it has let another device through. */
    private void firewall(Tone tone, String key) {
        if (facts.callers() > 0) {
            add(Tone.GOOD, "doctor.firewall_lets", port());
        } else {
            add(tone, key, port(), facts.firewall().command());
        }
    }

    /** Says what this machine has heard of other devices, where none has come: the sign of a network that keeps them apart. */
    private void apart() {
        int heard = facts.heard();
        if (!facts.live() || heard < 0) {
            add(Tone.WORTH_KNOWING, "doctor.isolation");
        } else if (heard == 0) {
            add(Tone.WORTH_KNOWING, "doctor.alone");
        } else {
            add(Tone.WORTH_KNOWING, switch (facts.firewall().sign()) {
                case NONE, UFW_OPEN, FIREWALLD_OPEN -> "doctor.heard";
                case UFW, FIREWALLD, KERNEL, SOME, UNREAD, WINDOWS_PUBLIC, WINDOWS, MACOS, MACOS_ALL, UNKNOWN ->
                    "doctor.heard_firewall";
            }, heard);
        }
    }

    private void others() {
        var tunnels = facts.addresses().stream().filter(each -> each.kind() == InterfaceKind.VPN).map(OwnAddress::network)
                .distinct().toList();
        if (!tunnels.isEmpty()) {
            add(Tone.WORTH_KNOWING, "doctor.vpn", String.join(", ", tunnels));
        }
        if (facts.callers() == 0) {
            apart();
        }
        switch (facts.internet()) {
            case PORTAL -> add(facts.callers() == 0 ? Tone.WRONG : Tone.WORTH_KNOWING, "doctor.portal");
            case NONE -> add(Tone.WORTH_KNOWING, "doctor.offline");
            case FULL, UNKNOWN -> add(Tone.WORTH_KNOWING, "doctor.no_internet");
        }
    }

    private void limits() {
        boolean hotspot = facts.addresses().stream().anyMatch(each -> each.usable() && each.isHotspot());
        if (hotspot) {
            add(Tone.WORTH_KNOWING, "doctor.hotspot_limit");
        }
        facts.addresses().stream().filter(each -> each.usable() && each.prefix() > 25 && !each.isHotspot()).findFirst()
                .ifPresent(each -> add(Tone.WORTH_KNOWING, "doctor.small_network", (1 << (32 - each.prefix())) - 3));
        add(Tone.WORTH_KNOWING, facts.hotspot() ? "doctor.own_hotspot" : "doctor.hotspot_steps");
    }

    private String url() {
        var said = facts.said();
        return said == null ? "" : "http://" + said.getHostAddress() + ":" + port();
    }

    /** Returns the port as it is typed, without marks between its digits. */
    private String port() {
        return String.valueOf(facts.port());
    }
}
