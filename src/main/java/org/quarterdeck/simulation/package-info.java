/** The model of a playable case and the paths calculated with it. Pure; used by the charts, the slides, the console and the reports. */
package org.quarterdeck.simulation;
