package org.quarterdeck.room;

/**
 * What a phone needs of a script or style sheet: neither the indentation nor the comments that stand on lines of their own.
 * Lines keep their numbers, so that a browser's complaint still names the right one. What is written into
 * {@code assets/phone} keeps to this: no text there runs over several lines.
 */
final class Lean {

    private Lean() {}

    static String of(String source) {
        var lean = new StringBuilder(source.length());
        boolean comment = false;
        for (var line : source.split("\n", -1)) {
            var text = line.strip();
            comment |= text.startsWith("/*");
            if (!comment && !text.startsWith("//")) {
                lean.append(text);
            }
            comment &= !text.endsWith("*/");
            lean.append('\n');
        }
        lean.setLength(lean.length() - 1);
        return lean.toString();
    }
}
