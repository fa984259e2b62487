package org.quarterdeck.ui.kit;

import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/** Text of one face and colour. A line feed in it ends the line. */
public record Run(String text, Font font, Paint fill) {}
