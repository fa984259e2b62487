/**
 * Charts of results. The subpackages hold one form of chart each. The projector, the console, the review and the
 * exports use them.
 */
package org.quarterdeck.ui.chart;
