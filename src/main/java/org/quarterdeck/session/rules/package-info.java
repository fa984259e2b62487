/**
 * The rules that accept or reject a command and determine the events that follow. Pure; used by the writer of
 * {@link org.quarterdeck.session.LiveSession}.
 */
package org.quarterdeck.session.rules;
