/** The page of the chosen workshop: its facts, faults, agenda and thumbnails. The home screen shows it. */
package org.quarterdeck.ui.home.workshop;
