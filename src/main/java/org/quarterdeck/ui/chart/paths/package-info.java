/** The chart of a playable case's months. Its slide shows it. */
package org.quarterdeck.ui.chart.paths;
