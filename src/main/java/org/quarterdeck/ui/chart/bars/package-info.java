/** Bar charts: of choices, point allocations, rankings and words, and of votes on what groups handed in. */
package org.quarterdeck.ui.chart.bars;
