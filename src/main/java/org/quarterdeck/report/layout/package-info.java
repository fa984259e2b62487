/** The order in which elements of a report stand on a page or a screen: small charts side by side. */
package org.quarterdeck.report.layout;
