/**
 * A team's shared archive: what of a session is shared, the queue that shares and erases, and which sessions of others were
 * opened on this computer. Nothing here is loaded without a team.
 */
package org.quarterdeck.team;
