/** The questions that people in the room ask the facilitator at any time, as opposed to those of the workshop. */
package org.quarterdeck.session.audience;
