package org.quarterdeck.ui.slide.element;

import io.nayuki.qrcodegen.QrCode;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;
import org.quarterdeck.session.state.RoomAddress;

/**
 * Creates QR codes that cameras read well: dark on white in any theme, with the quiet zone of the standard, with
 * modules of whole canvas pixels, and drawn as one shape, so that there are no gaps between modules.
 */
public final class QrCodeImage {

    private static final int BORDER = 4;
    /** The width of the quiet zone on paper that is nearly white itself: half of it lies outside. */
    public static final int NARROW = 2;

    private QrCodeImage() {}

    /**
     * Returns the code as a node.
     *
     * @param most the greatest length of its side including the quiet zone; space that whole modules cannot use is left
     *     out
     */
    public static Group of(String text, double most) {
        return of(text, most, BORDER);
    }

    public static Group of(String text, double most, int border) {
        var code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        double module = module(code, most, border);
        double side = (code.size + 2 * border) * module;
        var card = new Rectangle(side, side, Color.WHITE);
        card.setArcWidth(2 * module);
        card.setArcHeight(2 * module);
        var modules = modules(code, module);
        modules.setLayoutX(border * module);
        modules.setLayoutY(border * module);
        var group = new Group(card, modules);
        group.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return group;
    }

    /** Returns the address that a phone opens to join at once: the page of the join key. */
    public static String joining(RoomAddress address) {
        return address.url() + "j/" + address.key();
    }

    public static double side(String text, double most) {
        return side(text, most, BORDER);
    }

    /**
     * Returns the side of the code without its quiet zone, for a picture of the given size. Scanning distance depends
     * on it.
     */
    public static double symbol(String text, double most) {
        var code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        return code.size * module(code, most, BORDER);
    }

    public static double side(String text, double most, int border) {
        var code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        return (code.size + 2 * border) * module(code, most, border);
    }

    private static double module(QrCode code, double most, int border) {
        return Math.max(1, Math.floor(most / (code.size + 2 * border)));
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
                    double left = from * module;
                    double top = y * module;
                    path.getElements().addAll(new MoveTo(left, top), new HLineTo(x * module),
                            new VLineTo(top + module),
                            new HLineTo(left), new ClosePath());
                }
            }
        }
        return path;
    }
}
