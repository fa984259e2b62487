/** Past sessions side by side: the same question in each, for the review. */
package org.quarterdeck.ui.review.cohorts;
