package org.quarterdeck.bench;

/** A workshop of so many segments that somebody writes at: slides of several layouts and a poll now and then. The one being written is near the end. */
record TextPictures(int segments) {

    private static final int FROM_THE_END = 9;
    private static final String HEADING = "The one being written";

    /** The text as it is at that save. */
    String take(int take) {
        return heading(HEADING, take);
    }

    String heading(String heading, int take) {
        return text("layout: bullets", heading, 0, take);
    }

    /** With so many segments more, near its beginning. */
    String above(int more, int take) {
        return text("layout: bullets", HEADING, more, take);
    }

    String faulty(int take) {
        return text("layout: bulletts", HEADING, 0, take);
    }

    /** With a picture in the place of the one being written. */
    String pictured() {
        return take(0).replaceFirst("(?s)\\n- Take 0 .*?\\n\\n", "\n![The sea](sea.png)\n\n").replace("layout: bullets",
                "layout: picture");
    }

    private String text(String layout, String heading, int more, int take) {
        var text = new StringBuilder("---\ntitle: Evening of " + segments + "\n---\n");
        int written = segments + more - 1 - FROM_THE_END;
        for (int i = 0; i < segments + more; i++) {
            if (i > 0) {
                text.append("\n---\n");
            }
            if (i == written) {
                text.append(layout).append("\n---\n# ").append(heading).append("\n\n- Take ").append(take)
                        .append(" of it\n- And more\n\n<!-- Say it slowly. -->\n");
            } else {
                text.append(segment(i < 5 ? "first-" + i : i < 5 + more ? "more-" + i : "s-" + (i - more), i));
            }
        }
        return text.toString();
    }

    private static String segment(String id, int i) {
        var key = i == 0 ? "" : "id: " + id + "\n";
        return switch (i % 5) {
            case 0 -> (i == 0 ? "" : key + "---\n") + "# Slide " + id + "\n\nA sentence or two that somebody says aloud.\n";
            case 1 -> key + "poll: choice\n---\n# What would you do at " + id + "?\n\n- [ ] One thing\n- [ ] Another\n";
            case 2 -> key + "---\n# Three things of " + id + "\n\n- First\n- Second\n- Third\n";
            case 3 ->
                key + "layout: contrast\n---\n# Two of " + id + "\n\n| Here | There |\n| --- | --- |\n| a | b |\n| c | d |\n";
            default -> key + "layout: statement\n---\n# A big sentence, number " + id + "\n\n<!-- Wait. -->\n";
        };
    }
}
