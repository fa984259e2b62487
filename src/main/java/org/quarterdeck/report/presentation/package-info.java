/** Workshops as presentations that PowerPoint and others open and edit. */
package org.quarterdeck.report.presentation;
