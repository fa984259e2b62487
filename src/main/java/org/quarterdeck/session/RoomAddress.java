package org.quarterdeck.session;

/**
 * Where guests find the room, as the join slide says it.
 *
 * @param url what the QR opens, with a slash at its end
 * @param shown the same as people type it, without the scheme
 * @param code what guests type to join
 */
public record RoomAddress(String url, String shown, String code) {}
