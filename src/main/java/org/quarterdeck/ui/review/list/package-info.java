/** The list of past sessions with its search, its filters and its order, for the review. */
package org.quarterdeck.ui.review.list;
