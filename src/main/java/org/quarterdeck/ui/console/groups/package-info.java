/** The board from which the facilitator looks after breakout groups. */
package org.quarterdeck.ui.console.groups;
