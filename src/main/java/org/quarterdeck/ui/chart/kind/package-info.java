/** The choice of a chart for each kind of question. Slides, the console, the review and the exports get their charts here. */
package org.quarterdeck.ui.chart.kind;
