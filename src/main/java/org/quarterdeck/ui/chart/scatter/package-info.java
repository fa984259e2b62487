/** The chart of marks on a plane. */
package org.quarterdeck.ui.chart.scatter;
