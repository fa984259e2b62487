/**
 * The commands to a live session and their outcomes. The server, the screens and the clock submit them to {@link
 * org.quarterdeck.session.LiveSession}.
 */
package org.quarterdeck.session.command;
