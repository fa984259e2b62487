/** The chart of positions between pairs of poles. */
package org.quarterdeck.ui.chart.strips;
