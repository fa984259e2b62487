/**
 * The web server that phones, clickers and scripts talk to. Every call is a short story on a virtual thread: is it meant for
 * this machine and from this room's own page, who asks, what do they want, what does the
 * {@link org.quarterdeck.session.LiveSession} say. What guests see is written once per state and handed to all event
 * streams in newest-state form: a slow phone skips states, it never queues them. No screen and no SQL here.
 */
package org.quarterdeck.room;
