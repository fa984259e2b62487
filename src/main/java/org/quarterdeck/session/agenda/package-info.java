/** The ways of a session back to its plan: what can be left out, trimmed or added, and what must stay. */
package org.quarterdeck.session.agenda;
