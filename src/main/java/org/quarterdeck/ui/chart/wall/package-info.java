/** The chart of texts on cards. */
package org.quarterdeck.ui.chart.wall;
