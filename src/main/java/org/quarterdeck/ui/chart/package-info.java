/** One node a kind of result, the same in the room, on the console and in review. */
package org.quarterdeck.ui.chart;
