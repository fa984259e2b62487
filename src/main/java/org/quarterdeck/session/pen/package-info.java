/** The drawings of the facilitator on the slides. */
package org.quarterdeck.session.pen;
