package org.quarterdeck.ui.editor.text;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import jfx.incubator.scene.control.input.InputMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

/** Loads JavaFX's text area without the warnings that it prints about its own state, which tell nobody anything to do. */
public final class TextAreaClasses {

    private TextAreaClasses() {}

    /** Loads what warns; to be called before the first text area is made. */
    public static void load() {
        var terminal = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try {
            for (var warns : new Class<?>[]{InputMap.class, StyledTextModel.class}) {
                Class.forName(warns.getName(), true, warns.getClassLoader());
            }
        } catch (ClassNotFoundException e) {
            throw new LinkageError("a class that is there is not found", e);
        } finally {
            System.setErr(terminal);
        }
    }
}
