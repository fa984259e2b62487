package org.quarterdeck.ui.slide;

import io.nayuki.qrcodegen.QrCode;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;

/**
 * A QR code that cameras find: dark on white in any theme, with the empty border that the standard wants, its modules
 * whole pixels of the canvas and drawn as one shape, so that no seams show between them.
 */
public final class QrPicture {

    private static final int BORDER = 4;

    private QrPicture() {}

    /**
     * The code as a node.
     *
     * @param most its side's length at most, with the border; what whole modules don't need is left off
     */
    public static Group of(String text, double most) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        double module = module(code, most);
        double side = (code.size + 2 * BORDER) * module;
        var card = new Rectangle(side, side, Color.WHITE);
        card.setArcWidth(2 * module);
        card.setArcHeight(2 * module);
        return new Group(card, modules(code, module));
    }

    static double side(String text, double most) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        return (code.size + 2 * BORDER) * module(code, most);
    }

    private static double module(QrCode code, double most) {
        return Math.max(1, Math.floor(most / (code.size + 2 * BORDER)));
    }

    private static Path modules(QrCode code, double module) {
        var path = new Path();
        path.setStroke(null);
        path.setFill(Color.web("#14202E"));
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    double left = (BORDER + from) * module;
                    double top = (BORDER + y) * module;
                    path.getElements().addAll(new MoveTo(left, top), new HLineTo((BORDER + x) * module),
                            new VLineTo(top + module),
                            new HLineTo(left), new ClosePath());
                }
            }
        }
        return path;
    }
}
