/** Workshops and sessions as files for others: PDF. Knows no screen; pictures of slides come through {@link SlideDrawings}. */
package org.quarterdeck.report;
