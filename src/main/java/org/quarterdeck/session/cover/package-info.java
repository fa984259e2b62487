/** Covers that the facilitator lays over the slides on the projector. */
package org.quarterdeck.session.cover;
