package org.quarterdeck.server.doctor;

/** The sign of a firewall on this machine, as far as it can be seen without an administrator's rights. */
public enum FirewallSign {
    /** None was seen. */
    NONE,
    /** The firewall of Ubuntu is switched on and does not say that the port is open. */
    UFW,
    /** The firewall of Ubuntu is switched on, and the port is open in it. */
    UFW_OPEN,
    /** The firewall of Fedora runs and does not say that the port is open. */
    FIREWALLD,
    /** The firewall of Fedora runs, and the port is open in it. */
    FIREWALLD_OPEN,
    /** Rules of the kernel drop what comes in. */
    KERNEL,
    /** Rules of the kernel let some calls in and drop others, and it can't be told which of them a phone's are. */
    SOME,
    /** Rules of the kernel are loaded, which only an administrator can read. */
    UNREAD,
    /** Windows counts the network as a public one. */
    WINDOWS_PUBLIC,
    /** The firewall of Windows is on. */
    WINDOWS,
    /** The firewall of macOS is on. */
    MACOS,
    /** The firewall of macOS lets nothing in. */
    MACOS_ALL,
    /** The system did not say. */
    UNKNOWN
}
