package org.quarterdeck.ui.editor;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A workshop's file as the editor opens it. Lines end with a line feed.
 *
 * @param name its name in faults
 * @param folder where its pictures lie
 * @param draft what was written and never saved, as after a crash, or null
 */
public record EditedFile(String name, Path folder, String text, @Nullable String draft) {}
