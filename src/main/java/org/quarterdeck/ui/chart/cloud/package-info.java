/** The word cloud. It places words so that they stay where they are while answers arrive. */
package org.quarterdeck.ui.chart.cloud;
