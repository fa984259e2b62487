/** The chart of rated statements. */
package org.quarterdeck.ui.chart.ratings;
