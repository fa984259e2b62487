/** The lines that the facilitator writes down in passing: the points that the room parks, and notes to self. */
package org.quarterdeck.session.memo;
