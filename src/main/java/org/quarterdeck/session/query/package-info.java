/**
 * Read-only views of a state: polls, groups, reports, moderation, steps and the agenda. Used by the screens, the server and
 * the rules.
 */
package org.quarterdeck.session.query;
